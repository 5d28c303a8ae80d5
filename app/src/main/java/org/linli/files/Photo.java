package org.linli.files;

import org.springframework.core.io.ByteArrayResource;

/// A photo as it is kept: JPEG, upright, with nothing but the picture.
record Photo(ByteArrayResource content, ByteArrayResource thumbnail) {}

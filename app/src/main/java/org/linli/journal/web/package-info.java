/// The pages of whoever runs the installation: how reactions stand, what failed, who did what.
@NullMarked
package org.linli.journal.web;

import org.jspecify.annotations.NullMarked;

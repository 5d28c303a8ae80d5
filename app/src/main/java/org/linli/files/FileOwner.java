package org.linli.files;

import org.linli.shared.Actor;

/// Knows who may see a file. A room that claims files offers one; what nobody owns is shown to nobody.
public interface FileOwner {

    boolean maySee(FileId file, Actor actor);
}

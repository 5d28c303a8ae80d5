/// # Linli 邻里: collaborative management of community services
///
/// One thread of identity from a resident's sentence to a measured outcome. Each package below is a room.
@NullMarked
package org.linli;

import org.jspecify.annotations.NullMarked;

/// # People: who comes in, and what they are where
///
/// An account is a person who can log in; a role is held in a place, for its subtree and for a period. An organisation
/// is a department, a committee, a utility. Names and phones of others are shown masked, and in full only for a
/// purpose that is written down.
///
/// - **Offers** [People] (who is who), [Accounts], [Grants], [Invitations], [Organisations] (the verbs), [LogIns],
///   [Contacts] (how somebody is reached, sealed), [Masked], [RateLimits].
/// - **Never knows** what people work on.
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "ui", "journal"})
@NullMarked
package org.linli.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

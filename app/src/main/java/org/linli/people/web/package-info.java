/// The pages of [org.linli.people]: log in, my log-ins, accounts, invitations, organisations.
@NullMarked
package org.linli.people.web;

import org.jspecify.annotations.NullMarked;

/// The pages of budgets: preparing, voting, results, plans with their versions.
@NullMarked
package org.linli.budgets.web;

import org.jspecify.annotations.NullMarked;

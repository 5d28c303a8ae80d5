/// # Budgets: residents decide about money together
///
/// A shared budget (共享预算) has a sum of money, and hangs on a meeting or stands by itself in a place. Either
/// residents choose among proposals, by phone or on paper, and a rule that was agreed on before says what is paid for;
/// or an official plan lies on the table, its lines are struck, changed and added to, and each state of it that was
/// decided is a version which stays as it is.
///
/// - **Offers** [Budgets] (the verbs), [BudgetItems], [OfficialPlans] (lines and versions),
///   [PlanWishes], [BudgetBallots], [BudgetPapers],
///   [BudgetResults], [BudgetFiles] (pabulib), [BudgetPromises],
///   [BudgetEvent].
/// - **Knows** meetings with their guests and promises, places, what nobody takes care of there, and the journal.
/// - **Never knows** who chose what: a ballot names nobody.
@ApplicationModule(
        displayName = "Budgets",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "sheets", "requests", "dialogue"})
@NullMarked
package org.linli.budgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

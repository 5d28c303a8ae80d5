/// # Shared budgets: residents choose, money is counted, every result can be told in one sentence
///
/// An [Election] is a sum of money, [Item]s with their costs, and [Ballot]s: approvals, points or rankings.
/// Two rules find what is paid for:
///
/// - [Greedy] buys what gives most utility for its money first, passing over what no longer fits.
/// - [EqualShares] gives every voter the same share of the money; an item is bought by those who want it,
///   and the one that costs them least for what they get comes first (Method of Equal Shares: Peters,
///   Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS
///   2021). What it leaves unspent can be used by a [Completion].
///
/// Both reckon exactly, so that equal is equal. Where two items are equal, the one whose id comes first in
/// the order of its characters is taken: ids are given before the vote, so nobody can bend it. The order of
/// voters does not matter.
///
/// Each item has a [Verdict]: why it was chosen, or what was missing and who had how much left. Elections
/// come and go as [PabulibFile]s (the `.pb` format of pabulib.org), so that anybody can count again.
///
/// Plain Java: no framework, no database, any currency.
@NullMarked
package org.linli.engine.budget;

import org.jspecify.annotations.NullMarked;

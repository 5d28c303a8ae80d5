/// # Jobs: what is done later, or again and again
///
/// A room that has such work contributes a `Task` bean of db-scheduler: recurring, or one-time and then
/// scheduled by the [com.github.kagkarlsson.scheduler.SchedulerClient]. Jobs survive restarts; each run
/// happens on one node. A one-time job scheduled inside a transaction exists only if that transaction
/// commits.
///
/// - **Never knows** what a job is about.
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package org.linli.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

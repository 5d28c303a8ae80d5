package org.linli.surveys;

/// Which figures are not shown because they speak of too few: one to four households could be
/// recognised.
///
/// Where all parts and their sum are known, a part that is hidden alone could be reckoned back;
/// then the next smallest is hidden with it. Nobody at all is no small number: that nobody said
/// something is shown.
public final class SmallCells {

    public static final int SMALLEST = 5;

    private SmallCells() {}

    public static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST;
    }

    /// @param areParts whether they add up to a sum that is shown
    public static boolean[] hidden(int[] counts, boolean areParts) {
        var hidden = new boolean[counts.length];
        int small = 0;
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = isSmall(counts[i]);
            if (hidden[i]) small++;
        }
        if (areParts && small == 1) {
            int next = nextSmallest(counts, hidden);
            if (next >= 0) hidden[next] = true;
        }
        return hidden;
    }

    private static int nextSmallest(int[] counts, boolean[] hidden) {
        int next = -1;
        for (int i = 0; i < counts.length; i++)
            if (!hidden[i] && counts[i] > 0 && (next < 0 || counts[i] < counts[next])) next = i;
        return next;
    }
}

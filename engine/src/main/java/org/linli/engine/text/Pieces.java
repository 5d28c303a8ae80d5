package org.linli.engine.text;

/// A set of hashed pieces of text, numbered from 0 in the order of arrival.
final class Pieces {

    /// Two cells a slot: the key, then its number plus 1; 0 where the slot is empty.
    private int[] cells;

    private int size;

    Pieces(int expected) {
        cells = new int[Integer.highestOneBit(Math.max(16, expected)) * 8];
    }

    int size() {
        return size;
    }

    /// The number of the piece, or -1.
    int find(int key) {
        return cells[slot(key) + 1] - 1;
    }

    /// The number of the piece, new if it was not there.
    int add(int key) {
        if (size * 4 >= cells.length) grow();
        int slot = slot(key);
        if (cells[slot + 1] == 0) {
            cells[slot] = key;
            cells[slot + 1] = ++size;
        }
        return cells[slot + 1] - 1;
    }

    /// All pieces by number.
    int[] keys() {
        var inOrder = new int[size];
        for (int slot = 0; slot < cells.length; slot += 2)
            if (cells[slot + 1] != 0) inOrder[cells[slot + 1] - 1] = cells[slot];
        return inOrder;
    }

    private void grow() {
        var known = keys();
        cells = new int[cells.length * 2];
        size = 0;
        for (int key : known) add(key);
    }

    /// Where the key is, or would be.
    private int slot(int key) {
        int mask = cells.length - 2;
        int mixed = key * 0x85EBCA6B;
        int slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
        while (cells[slot + 1] != 0 && cells[slot] != key) slot = (slot + 2) & mask;
        return slot;
    }
}

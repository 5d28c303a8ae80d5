package org.linli.engine.topics;

/// Numbers for hashed pieces, 0 where there is none; open addressing.
final class Table {

    private int[] keys = new int[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    int get(int key) {
        return values[slot(key)];
    }

    /// @param value not 0
    void put(int key, int value) {
        if (size * 2 >= keys.length) grow();
        int slot = slot(key);
        if (values[slot] == 0) size++;
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (values[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) if (oldValues[i] != 0) put(oldKeys[i], oldValues[i]);
    }
}

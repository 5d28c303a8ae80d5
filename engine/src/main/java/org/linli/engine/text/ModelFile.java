package org.linli.engine.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// A [TextModel] as bytes: a head with labels and calibration, then the pieces, then their weights.
final class ModelFile {

    private static final int MARK = 0x4C4C5401;
    private static final int MOST_LABELS = 10_000;

    private ModelFile() {}

    static void write(OutputStream stream, List<String> labels, Model model, Calibration calibration, int examples)
            throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(MARK);
        out.writeInt(examples);
        out.writeInt(model.longest());
        out.writeInt(model.letters());
        out.writeDouble(calibration.steepness());
        out.writeDouble(calibration.doubt());
        out.writeInt(labels.size());
        for (int k = 0; k < labels.size(); k++) {
            out.writeUTF(labels.get(k));
            out.writeDouble(calibration.lean(k));
            out.writeFloat(model.constants()[k]);
        }
        int[] keys = model.pieces().keys();
        out.writeInt(keys.length);
        var bytes = ByteBuffer.allocate(Math.multiplyExact(keys.length, 4));
        bytes.asIntBuffer().put(keys);
        out.write(bytes.array());
        var weights = ByteBuffer.allocate(Math.multiplyExact(model.rows().length, 4));
        weights.asFloatBuffer().put(model.rows());
        out.write(weights.array());
        out.flush();
    }

    static TextModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        if (in.readInt() != MARK) throw new IOException("this is not a text model of this version");
        int examples = in.readInt();
        int longest = in.readInt();
        int letters = in.readInt();
        double steepness = in.readDouble();
        double doubt = in.readDouble();
        int size = checked(in.readInt(), MOST_LABELS);
        var labels = new ArrayList<String>(size);
        var lean = new double[size];
        var constants = new float[size];
        for (int k = 0; k < size; k++) {
            labels.add(in.readUTF());
            lean[k] = in.readDouble();
            constants[k] = in.readFloat();
        }
        int count = checked(in.readInt(), Integer.MAX_VALUE / 4 / (size + 1));
        var pieces = new Pieces(count);
        var keys = new int[count];
        bytes(in, count).asIntBuffer().get(keys);
        for (int key : keys) pieces.add(key);
        if (pieces.size() != count) throw new IOException("the text model is damaged");
        var rows = new float[count * (size + 1)];
        bytes(in, rows.length).asFloatBuffer().get(rows);
        var model = new Model(pieces, rows, constants, longest, letters);
        return new TextModel(labels, model, new Calibration(steepness, lean, doubt), examples);
    }

    private static ByteBuffer bytes(DataInputStream in, int numbers) throws IOException {
        var bytes = in.readNBytes(numbers * 4);
        if (bytes.length < numbers * 4) throw new IOException("the text model is cut short");
        return ByteBuffer.wrap(bytes);
    }

    private static int checked(int count, int most) throws IOException {
        if (count < 0 || count > most) throw new IOException("the text model is damaged");
        return count;
    }
}

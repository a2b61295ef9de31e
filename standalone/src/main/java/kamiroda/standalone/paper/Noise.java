package kamiroda.standalone.paper;

import java.util.Random;

/** Smooth chance over a plane, -1 to 1, as clouds and hills have it. */
public final class Noise {
    private static final int SIZE = 256;

    private final double[] values = new double[SIZE * SIZE];

    public Noise(Random chance) {
        for (int i = 0; i < values.length; i++) {
            values[i] = 2 * chance.nextDouble() - 1;
        }
    }

    /** One octave; it changes over about 1. */
    private double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = eased(x - left);
        double low = eased(y - top);
        double above = value(left, top) * (1 - right) + value(left + 1, top) * right;
        double below = value(left, top + 1) * (1 - right) + value(left + 1, top + 1) * right;
        return above * (1 - low) + below * low;
    }

    /** Several octaves, each half as large and half as strong. */
    public double rough(double x, double y, int octaves) {
        double sum = 0;
        double strength = 0.5;
        for (int i = 0; i < octaves; i++) {
            sum += strength * at(x * (1 << i) + 31 * i, y * (1 << i) + 17 * i);
            strength /= 2;
        }
        return sum;
    }

    private double value(int x, int y) {
        return values[Math.floorMod(x, SIZE) + SIZE * Math.floorMod(y, SIZE)];
    }

    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}

package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Palette;

/** One fish about the middle of where it is drawn, swimming to the right. */
final class Carp {
    private static final int BONES = 40;
    private static final Color WHITE = new Color(0xfdf6ec);
    private static final Color BLACK = new Color(0x2e2e38);
    private static final Color[] SCALES = {new Color(0xe4572e), new Color(0xf3a712), BLACK, new Color(0xd7263d)};

    private final double length;
    private final double[][] spine = new double[BONES + 1][];

    Carp(Random chance, double length, double time) {
        this.length = length;
        double bend = (chance.nextDouble() - 0.5) * 0.7;
        double phase = chance.nextDouble();
        for (int i = 0; i <= BONES; i++) {
            double along = i / (double) BONES;
            double side = bend * (along - 0.3) * (along - 0.3) + 0.05 * along * Math.sin(2 * Math.PI * (along - time + phase));
            spine[i] = new double[] {length * (0.5 - along), length * side};
        }
    }

    void draw(Canvas canvas, Random chance) {
        Shape body = body();
        canvas.placed(0.03 * length, 0.06 * length, 0, () -> canvas.fill(body, new Color(0, 0, 0, 60)));
        for (int side = -1; side <= 1; side += 2) {
            fin(canvas, side);
        }
        tail(canvas);
        canvas.fill(body, WHITE);
        canvas.within(body, () -> patches(canvas, chance));
        canvas.line(body, new Color(60, 30, 20, 60), 0.004 * length);
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(Canvas.disc(spine[3][0], spine[3][1] + side * 0.055 * length, 0.011 * length), BLACK);
        }
    }

    private Shape body() {
        Path2D body = new Path2D.Double();
        body.moveTo(spine[0][0], spine[0][1]);
        for (int i = 0; i <= BONES; i++) {
            body.lineTo(spine[i][0], spine[i][1] - width(i));
        }
        for (int i = BONES; i >= 0; i--) {
            body.lineTo(spine[i][0], spine[i][1] + width(i));
        }
        body.closePath();
        return body;
    }

    private double width(int bone) {
        double fullness = Math.sin(Math.PI * Math.min(0.98, 0.09 + 0.9 * Math.pow(bone / (double) BONES, 0.75)));
        return length * (0.125 * Math.pow(fullness, 0.9) + 0.004);
    }

    private void fin(Canvas canvas, int side) {
        double x = spine[11][0];
        double y = spine[11][1];
        double[][] points = {{x, y + side * 0.08 * length}, {x - 0.02 * length, y + side * 0.26 * length}, {x - 0.17 * length, y + side * 0.27 * length},
            {x - 0.12 * length, y + side * 0.09 * length}};
        canvas.fill(Canvas.blob(points), Palette.faint(WHITE, 0.62));
    }

    private void tail(Canvas canvas) {
        double x = spine[39][0];
        double y = spine[39][1];
        double swung = y + 2.5 * (spine[40][1] - spine[36][1]);
        double[][] points = {{x + 0.05 * length, y}, {x - 0.2 * length, swung - 0.16 * length}, {x - 0.13 * length, swung}, {x - 0.22 * length, swung + 0.15 * length}};
        canvas.fill(Canvas.blob(points), Palette.faint(WHITE, 0.62));
    }

    private void patches(Canvas canvas, Random chance) {
        Color main = SCALES[chance.nextInt(SCALES.length)];
        for (int i = 2 + chance.nextInt(4); i > 0; i--) {
            double[] middle = spine[chance.nextInt(BONES - 4)];
            double[][] edge = new double[7][];
            for (int p = 0; p < edge.length; p++) {
                double radius = length * (0.05 + 0.09 * chance.nextDouble());
                edge[p] = new double[] {middle[0] + 1.4 * radius * Math.cos(2 * Math.PI * p / 7), middle[1] + radius * Math.sin(2 * Math.PI * p / 7)};
            }
            canvas.fill(Canvas.blob(edge), chance.nextInt(5) == 0 ? BLACK : main);
        }
    }
}

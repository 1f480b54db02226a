package vn.minhxet.paper.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;

/**
 * The columns of a worksheet on which tables of several widths stand one below the other: wherever a column of one of them
 * begins, one begins. A single table has its own columns and no merged cell, so that it can be sorted and filtered. Lengths
 * are in millimetres. Immutable.
 *
 * @param edges where columns begin, from 0, and the right edge of the page
 */
record PaperGrid(List<Double> edges) {

    /** Edges nearer to each other are one: no table has a column as narrow. */
    private static final double NARROWEST = 4;

    static PaperGrid of(List<PaperPart> parts, int width) {
        TreeSet<Double> edges = new TreeSet<>(List.of(0.0, (double) width));
        for (PaperPart part : parts) {
            if (part instanceof PaperTable table) {
                edges(table, width).stream().filter(it -> isApart(edges, it)).forEach(edges::add);
            }
        }
        for (double place : new double[] {width * 0.4, width * 0.5}) {
            if (edges.size() < 4 && isApart(edges, place)) {
                edges.add(place);
            }
        }
        return new PaperGrid(new ArrayList<>(edges));
    }

    private static boolean isApart(TreeSet<Double> edges, double edge) {
        return edges.subSet(edge - NARROWEST, edge + NARROWEST).isEmpty();
    }

    /** Where the columns of a table begin, stretched over the width of the page. */
    private static List<Double> edges(PaperTable table, int width) {
        int all = table.columns().stream().mapToInt(PaperTable.Column::width).sum();
        List<Double> edges = new ArrayList<>();
        double sum = 0;
        for (PaperTable.Column column : table.columns()) {
            edges.add(sum);
            sum += (double) column.width() * width / all;
        }
        return edges;
    }

    int columns() {
        return edges.size() - 1;
    }

    /** The width of some columns together, the last among them. */
    double width(int from, int to) {
        return edges.get(to + 1) - edges.get(from);
    }

    /** The column whose left edge is nearest to a share of the width; never the first for a share above 0. */
    int nearest(int part, int of) {
        double wanted = edges.get(edges.size() - 1) * part / of;
        int nearest = part == 0 ? 0 : 1;
        for (int i = nearest; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - wanted) < Math.abs(edges.get(nearest) - wanted)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The column at which each column of a table begins, and the one after the last. */
    int[] places(PaperTable table) {
        List<Double> own = edges(table, (int) Math.round(edges.get(edges.size() - 1)));
        int[] places = new int[own.size() + 1];
        for (int i = 0; i < own.size(); i++) {
            places[i] = at(own.get(i));
        }
        places[own.size()] = columns();
        return places;
    }

    private int at(double edge) {
        int nearest = 0;
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge)) {
                nearest = i;
            }
        }
        return nearest;
    }
}

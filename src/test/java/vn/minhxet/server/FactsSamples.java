package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;

/** Synthetic facts in JSON. */
final class FactsSamples {

    static final String SMALL = year(2025, 12);

    private FactsSamples() {}

    /** A base committee with a cell of so many members. */
    static String year(int year, int members) {
        String rows =
                IntStream.rangeClosed(1, members).mapToObj(FactsSamples::member).collect(Collectors.joining(",\n"));
        return """
                {"period":{"year":%d,"reviewedOn":"%d-12-10"},
                "organizations":[
                {"id":"DB1","name":"Đảng bộ cơ sở Mẫu","kind":"BASE_COMMITTEE"},
                {"id":"CB1","name":"Chi bộ Mẫu 01","kind":"CELL","parent":"DB1"}],
                "members":[
                %s]}
                """.formatted(year, year, rows);
    }

    /** The small one, prepared. */
    static Population population() {
        ByteArrayInputStream body = new ByteArrayInputStream(SMALL.getBytes(UTF_8));
        return Population.of(FactsReader.json(body, ReadingLimits.REQUESTS).orThrow());
    }

    private static String member(int number) {
        return """
                {"id":"M%d","name":"Đảng viên %06d","organization":"CB1","status":"OFFICIAL","role":"NON_LEADER",\
                "admittedOn":"2010-05-19","generalPoints":28.5,"resultPoints":%d,"tasksAssigned":20,\
                "tasksCompleted":20,"tasksOnTime":20,"tasksExceeded":%d,"shortcomings":0,"shortcomingsRemedied":0}""".formatted(number, number, 60 + number % 10, number % 8);
    }
}

/** How fast members are graded: by hand-written Java, by the plan and by Drools sessions; run by {@code mvn -Pbench verify}. */
package vn.minhxet.bench;

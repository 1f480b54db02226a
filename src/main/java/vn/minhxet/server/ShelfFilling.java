package vn.minhxet.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.api.Shelf;
import vn.minhxet.rulebook.compiling.CompiledRulebook;
import vn.minhxet.rulebook.compiling.RulebookCompiler;
import vn.minhxet.rulebook.reading.RulebookException;
import vn.minhxet.rulebook.reading.Rulebooks;
import vn.minhxet.subject.Words;

/** Reads and compiles all rulebooks in the background, several at a time. */
final class ShelfFilling {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfFilling.class);

    private ShelfFilling() {}

    static CompletableFuture<Void> begin(ServerSettings settings, Shelf shelf) {
        CompletableFuture<Void> filled = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(filled, settings, shelf), "rulebooks");
        thread.setDaemon(true);
        thread.start();
        return filled;
    }

    private static void complete(CompletableFuture<Void> filled, ServerSettings settings, Shelf shelf) {
        try {
            fill(settings, shelf);
            filled.complete(null);
        } catch (RuntimeException | Error e) {
            LOG.error("the rulebooks cannot be used", e);
            shelf.fail(why(e));
            filled.completeExceptionally(e);
        }
    }

    private static void fill(ServerSettings settings, Shelf shelf) {
        Rulebooks rulebooks = Rulebooks.in(settings.rules());
        RulebookCompiler compiler = new RulebookCompiler(settings.compiled());
        List<CompiledRulebook> compiled =
                rulebooks.all().parallelStream().map(compiler::compile).toList();
        shelf.fill(rulebooks, compiled);
        LOG.debug("ready: {}", rulebooks.ids());
    }

    private static Words why(Throwable e) {
        return e instanceof RulebookException refused
                ? refused.words()
                : new Words(
                        "Không dùng được các bộ quy tắc; xem nhật ký máy chủ.",
                        "The rulebooks cannot be used; see the log.");
    }
}

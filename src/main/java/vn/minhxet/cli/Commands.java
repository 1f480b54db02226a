package vn.minhxet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.minhxet.cli.context.BuildInfo;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.record.RecordCommands;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;

/** All commands, with their help in the requested language. */
final class Commands {

    /**
     * As wide as the pages of results ({@code report.text.TextPage}), so that help and results fit the same terminal.
     */
    private static final int WIDTH = 100;

    private Commands() {}

    static CommandLine all(CommandContext context) {
        CommandLine commands = new CommandLine(new Root());
        commands.addSubcommand(new GradeCommand(context));
        commands.addSubcommand(new ExplainCommand(context));
        commands.addSubcommand(new WhatIfCommand(context));
        commands.addSubcommand(new CheckFactsCommand(context));
        commands.addSubcommand(new VerifyCommand(context));
        commands.addSubcommand(new CheckCommand(context));
        commands.addSubcommand(new RuleCommand(context));
        commands.addSubcommand(new TestCommand(context));
        commands.addSubcommand(new TemplateCommand(context));
        commands.addSubcommand(
                new CommandLine(new RulebookCommand(context)).addSubcommand(new RulebookCommand.New(context)));
        commands.addSubcommand(new ReportCommand(context));
        commands.addSubcommand(new GenerateCommand(context));
        commands.addSubcommand(new ServeCommand(context));
        commands.addSubcommand(new DemoCommand(context));
        RecordCommands.all(context).forEach(commands::addSubcommand);
        commands.setResourceBundle(new HelpTexts(context.language()));
        commands.getCommandSpec().versionProvider(new Version(context));
        commands.setExpandAtFiles(false);
        commands.setInterpolateVariables(false);
        commands.setUsageHelpWidth(WIDTH);
        boolean coloured = context.console().outColoured();
        commands.setColorScheme(Help.defaultColorScheme(coloured ? Help.Ansi.ON : Help.Ansi.OFF));
        commands.setOut(new PrintWriter(context.console().result(), true, StandardCharsets.UTF_8));
        return commands;
    }

    /** The program, which stands before a command. Only picocli reads its options. */
    @SuppressWarnings("UnusedVariable")
    @Command(name = "minhxet")
    private static final class Root implements Runnable {

        @Spec
        private CommandLine.Model.CommandSpec spec;

        @Option(names = "--lang", paramLabel = "vi|en", scope = CommandLine.ScopeType.INHERIT)
        private @Nullable String language;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = CommandLine.ScopeType.INHERIT)
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true)
        private boolean version;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "");
        }
    }

    /** Tells the versions of the program and of its rulebooks. */
    private record Version(CommandContext context) implements IVersionProvider {

        /** 48 bits of the hash: enough to tell versions of a rulebook apart by eye. */
        private static final int LENGTH_OF_HASH = 12;

        @Override
        public String[] getVersion() {
            Rulebooks rulebooks = context.installation().rulebooks();
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(
                                    "Minh Xét " + BuildInfo.version() + " (Drools " + BuildInfo.droolsVersion()
                                            + ", Java " + Runtime.version().feature() + ")"),
                            rulebooks.ids().stream().map(id -> line(rulebooks, id)))
                    .toArray(String[]::new);
        }

        private static String line(Rulebooks rulebooks, String id) {
            try {
                Rulebook rulebook = rulebooks.get(id);
                return id + " " + rulebook.version() + " " + rulebook.hash().substring(0, LENGTH_OF_HASH);
            } catch (RulebookException e) {
                return id + " ?";
            }
        }
    }
}

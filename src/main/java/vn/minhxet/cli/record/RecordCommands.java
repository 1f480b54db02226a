package vn.minhxet.cli.record;

import java.util.List;
import picocli.CommandLine;
import vn.minhxet.cli.context.CommandContext;

/** All commands that work on a record. */
public final class RecordCommands {

    private RecordCommands() {}

    /** The commands with the commands below them. */
    public static List<CommandLine> all(CommandContext context) {
        return List.of(
                new CommandLine(new CampaignCommand(context))
                        .addSubcommand(new CampaignCommand.Begin(context))
                        .addSubcommand(new CampaignCommand.Open(context))
                        .addSubcommand(new ImportQuartersCommand(context))
                        .addSubcommand(new CampaignCommand.Status(context))
                        .addSubcommand(new CampaignCommand.Close(context))
                        .addSubcommand(new CampaignCommand.Reopen(context)),
                new CommandLine(new ImportCommand(context)),
                new CommandLine(new RunCommand(context)),
                new CommandLine(new StepCommand(context)),
                new CommandLine(new AuditCommand(context))
                        .addSubcommand(new AuditCommand.Verify(context))
                        .addSubcommand(new AuditCommand.Replay(context))
                        .addSubcommand(new AuditCommand.Log(context))
                        .addSubcommand(new AuditCommand.History(context))
                        .addSubcommand(new AuditCommand.Proof(context))
                        .addSubcommand(new AuditCommand.Checkpoint(context))
                        .addSubcommand(new AuditCommand.Export(context))
                        .addSubcommand(new AuditCommand.Erase(context))
                        .addSubcommand(new WitnessCommand.Begin(context))
                        .addSubcommand(new WitnessCommand.Cosign(context))
                        .addSubcommand(new WitnessCommand.Add(context)),
                new CommandLine(new AccountCommand(context))
                        .addSubcommand(new AccountCommand.Add(context))
                        .addSubcommand(new AccountCommand.Listed(context))
                        .addSubcommand(new AccountCommand.GrantRole(context))
                        .addSubcommand(new AccountCommand.Revoke(context))
                        .addSubcommand(new AccountCommand.Lock(context))
                        .addSubcommand(new AccountCommand.Unlock(context))
                        .addSubcommand(new AccountCommand.Password(context))
                        .addSubcommand(new AccountCommand.Identity(context))
                        .addSubcommand(new AccountCommand.Log(context)),
                new CommandLine(new BackupCommand(context)),
                new CommandLine(new RestoreCommand(context)));
    }
}

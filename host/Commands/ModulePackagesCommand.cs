using System.CommandLine;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Packages;

namespace Leefbaarheid.Host.Commands;

/// <summary>The verbs that change which modules there are. None of them runs a module, and none changes a host that runs.</summary>
internal static class ModulePackagesCommand
{
    public const string AppliesAtStart = "Dit geldt vanaf de volgende start van de host.";

    private static readonly PackageLimits s_limits = new();

    public static Command Install() => Place("install", "Install a module from its package.", (installer, file, token) => installer.Install(file, token), "is geïnstalleerd");

    public static Command Upgrade()
        => Place("upgrade", "Put a newer version of a module in the place of the one that is there; its settings and data stay.", (installer, file, token) => installer.Upgrade(file, token), "vervangt de vorige versie");

    public static Command Enable() => Switch("enable", "Let a module take part again.", (installer, id) => installer.Enable(id), "doet weer mee");

    public static Command Disable() => Switch("disable", "Leave a module out; its tables and data stay.", (installer, id) => installer.Disable(id), "doet niet meer mee");

    public static Command Verify()
    {
        // No argument: one that may be left out would take the first setting behind it.
        var id = new Option<string?>("--module") { Description = "The id of one module; all by default." };
        var command = new Command("verify", "Compare the files of modules with what their makers shipped and signed.") { id };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async services =>
        {
            var found = new ModuleVerification(services.Locations, services.Trust).Run(parsed.GetValue(id));
            foreach (var module in found)
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{module.Id}: {module.Finding}");
            return found.All(module => module.IsGood);
        }));
        return command;
    }

    public static Command Sign()
    {
        var package = new Argument<string>("file") { Description = "The package; the signature is put into it." };
        var key = new Option<string>("--key") { Description = "File with your private key of RSA or ECDSA, in PEM.", Required = true };
        var command = new Command("sign", "Sign a package that you publish.") { package, key };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async _ =>
        {
            PackageSigner.Sign(parsed.GetRequiredValue(package), parsed.GetRequiredValue(key), s_limits);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{parsed.GetRequiredValue(package)} is ondertekend.");
            return true;
        }));
        return command;
    }

    public static Argument<string> Id() => new("id") { Description = "The module's id, as in modules.json." };

    /// <summary>Runs a verb without a host; what it refuses is said with its code.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">Answers whether all is well.</param>
    public static async Task<int> RunAsync(ParseResult parsed, Func<PackageServices, Task<bool>> work)
    {
        try
        {
            return await work(PackageServices.Create(parsed.Settings(), s_limits)) ? HostCommands.Succeeded : HostCommands.Failed;
        }
        catch (DomainException refused)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"{refused.Message} [{refused.Code}]");
            return HostCommands.Failed;
        }
    }

    private static Command Place(string verb, string description, Func<ModuleInstaller, string, CancellationToken, UnpackedModule> place, string done)
    {
        var what = new Argument<string>("file or id") { Description = "A package (.nupkg), or the id of a module in one of Modules:Feeds." };
        var version = new Option<string?>("--version") { Description = "Which version of the id; the newest by default." };
        var command = new Command(verb, description) { what, version };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async services =>
        {
            var wanted = parsed.GetRequiredValue(what);
            using var client = new HttpClient();
            using var package = PackageFeeds.IsFile(wanted)
                ? new FoundPackage(wanted, IsCopy: false)
                : await PackageFeeds.Create(services.Settings, client, s_limits).FindAsync(wanted, parsed.GetValue(version), cancellationToken);
            var module = place(services.Installer, package.File, cancellationToken);
            var trust = module.IsSigned ? $"Ondertekend door {module.Manifest.Publisher}." : $"Of het van {module.Manifest.Publisher} komt, is niet gecontroleerd.";
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{module.Manifest.Id} {module.Manifest.Version} ({module.Manifest.Name}) {done}. {trust} {AppliesAtStart}");
            return true;
        }));
        return command;
    }

    private static Command Switch(string verb, string description, Action<ModuleInstaller, string> change, string done)
    {
        var id = Id();
        var command = new Command(verb, description) { id };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, async services =>
        {
            change(services.Installer, parsed.GetRequiredValue(id));
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"De module {parsed.GetRequiredValue(id)} {done}. {AppliesAtStart}");
            return true;
        }));
        return command;
    }
}

using System.Reflection;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules;

/// <summary>The modules of this host and how each of them ended up. Read by the log, the health endpoints and the schema.</summary>
internal sealed class ModuleSet
{
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private IReadOnlyList<ModuleState> _ordered = [];

    private ModuleSet(IReadOnlyList<ModuleState> all, TimeProvider time, ILogger logger)
    {
        All = all;
        _time = time;
        _logger = logger;
    }

    /// <summary>Every module of modules.json, in its order.</summary>
    public IReadOnlyList<ModuleState> All { get; }

    /// <summary>The modules that take part, each after those that it needs.</summary>
    public IReadOnlyList<ModuleState> Active => [.. _ordered.Where(module => module.IsActive)];

    /// <summary>Reads modules.json and the manifests, checks and orders the modules and loads their code.</summary>
    /// <exception cref="HostStartException">modules.json is wrong, or a required module cannot be used.</exception>
    public static ModuleSet Load(ModuleLocations locations, LoadedCode code, ILoggerFactory loggers, TimeProvider time)
    {
        var states = ModulesFile.Read(locations.File).Select(entry => new ModuleState(entry)).ToList();
        var set = new ModuleSet(states, time, loggers.CreateLogger<ModuleSet>());
        foreach (var module in states.Where(module => module.IsActive))
            set.Try(module, () => ReadManifest(module, locations.Folder));

        set._ordered = ModuleOrder.Resolve(states, set.Report);
        var shared = SharedAssemblies.OfHost();
        var probe = new ModuleProbe(shared, loggers.CreateLogger<ModuleProbe>());
        var loader = new ModuleLoader(shared, code);
        foreach (var module in set._ordered.Where(module => module.IsActive))
            set.Try(module, () => module.Loaded = loader.Load(module, probe.Check(module)));
        return set;
    }

    /// <summary>Takes a module out, and with it the modules that need it.</summary>
    /// <exception cref="HostStartException">One of them is required.</exception>
    public void Fail(ModuleFailure failure)
    {
        Report(All.Single(module => module.Id == failure.ModuleId), failure);
        var byId = All.ToDictionary(module => module.Id, StringComparer.Ordinal);
        foreach (var module in _ordered.Where(module => module.IsActive))
        {
            if (ModuleOrder.Missing(module, byId) is { } consequence)
                Report(module, consequence);
        }
    }

    public void MarkServing()
    {
        foreach (var module in Active)
            module.MarkServing(_time.GetUtcNow());
    }

    /// <summary>The module whose code this is; null for the host's own.</summary>
    public ModuleState? OwnerOf(Assembly assembly) => All.FirstOrDefault(module => module.Loaded?.Assembly == assembly);

    private static void ReadManifest(ModuleState module, string modulesFolder)
    {
        module.Folder = Path.GetFullPath(module.Entry.Folder ?? module.Id, modulesFolder);
        PackageHashes.Check(module.Id, module.Folder);
        module.Manifest = ManifestReader.Read(module.Id, module.Folder);
    }

    private void Try(ModuleState module, Action step)
    {
        try
        {
            step();
        }
        catch (ModuleFailure failure)
        {
            // Before the order is known there is nobody to take along; ordering itself reports the dependents.
            if (_ordered.Count == 0)
                Report(module, failure);
            else
                Fail(failure);
        }
    }

    private void Report(ModuleState module, ModuleFailure failure)
    {
        module.Fail(failure, _time.GetUtcNow());
        _logger.Log(
            module.Entry.Required ? LogLevel.Critical : LogLevel.Error,
            failure.InnerException,
            "Module {ModuleId} is left out: {Status} at step {Step}: {Reason}",
            module.Id,
            failure.Status,
            failure.Stap,
            failure.Message);
        if (module.Entry.Required)
            throw new HostStartException($"De verplichte module {module.Id} kan niet worden gebruikt ({failure.Stap}): {failure.Message}", failure);
    }
}

using Leefbaarheid.Host.Logging;
using Serilog;
using Serilog.Extensions.Logging;

namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>
/// Starts the host with the modules that work. When one fails, at whatever step, the host is composed again without it and its
/// dependents: nothing that it contributed can be left behind, because nothing of that host is.
/// </summary>
internal static class ModularHost
{
    /// <summary>A host that is ready to run: composed, checked and, unless the settings say otherwise, with its database up to date.</summary>
    /// <exception cref="HostStartException">The configuration is wrong or a required module failed.</exception>
    public static async Task<WebApplication> CreateAsync(HostSettings settings, CancellationToken cancellationToken)
    {
        var first = HostBuilder.Create(settings);
        var logger = HostLogging.Create(first.Configuration, first.Environment.ContentRootPath, settings.KeepOutputClean);
        using var loggers = new SerilogLoggerFactory(logger);
        var modules = ModuleSet.Load(ModuleLocations.Read(first.Configuration), settings.Code, loggers, TimeProvider.System);
        while (true)
        {
            WebApplication? app = null;
            try
            {
                app = Compose(settings, modules, modules.Active, logger);
                await StartSteps.RunAsync(app, modules, settings, cancellationToken);
                modules.MarkServing();
                return app;
            }
            catch (ModuleFailure failure)
            {
                await DisposeAsync(app);
                modules.Fail(failure);
            }
            catch
            {
                await DisposeAsync(app);
                await logger.DisposeAsync();
                throw;
            }
        }
    }

    private static WebApplication Compose(HostSettings settings, ModuleSet set, IReadOnlyList<ModuleState> modules, Serilog.ILogger logger)
    {
        try
        {
            return Build(settings, set, modules, logger);
        }
        catch (CompositionException failure)
        {
            throw Blame(settings, set, modules, logger, failure);
        }
    }

    /// <summary>
    /// Finds the module that a failure of the whole is due to: the first one without which the modules before it still fit together.
    /// </summary>
    private static Exception Blame(
        HostSettings settings,
        ModuleSet set,
        IReadOnlyList<ModuleState> modules,
        Serilog.ILogger logger,
        CompositionException failure)
    {
        for (var count = 0; count <= modules.Count; count++)
        {
            try
            {
                ((IDisposable)Build(settings, set, [.. modules.Take(count)], logger)).Dispose();
            }
            catch (CompositionException smaller) when (count > 0)
            {
                return new ModuleFailure(modules[count - 1].Id, ModuleStatus.Mislukt, smaller.Stap, smaller.Message, smaller.InnerException);
            }
        }

        return failure;
    }

    private static WebApplication Build(HostSettings settings, ModuleSet set, IReadOnlyList<ModuleState> modules, Serilog.ILogger logger)
    {
        var builder = HostBuilder.Create(settings);
        builder.Logging.ClearProviders().AddSerilog(logger);
        builder.Services.AddSingleton(set);
        builder.Services.AddPlatform(builder.Configuration);
        foreach (var module in modules)
            ModuleRegistration.Register(module, builder.Services);
        settings.Configure?.Invoke(builder);

        WebApplication? app = null;
        var step = ModuleStap.Diensten;
        try
        {
            app = builder.Build();
            step = ModuleStap.Schema;
            _ = app.Services.GetRequiredService<Graph.SchemaModel>();
            app.UsePlatform();
            return app;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            ((IDisposable?)app)?.Dispose();
            throw new CompositionException(step, broken);
        }
    }

    private static ValueTask DisposeAsync(WebApplication? app) => app?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The modules do not fit together; which of them is at fault is still to be found out.</summary>
    private sealed class CompositionException(ModuleStap stap, Exception cause) : Exception(Shorten(cause), cause)
    {
        public ModuleStap Stap { get; } = stap;

        /// <summary>The container wraps each fault in two sentences about where it looked; the innermost one says what is wrong.</summary>
        private static string Shorten(Exception cause)
            => cause is AggregateException { InnerExceptions: [var first, ..] } ? Shorten(first)
                : cause is InvalidOperationException { InnerException: InvalidOperationException inner } ? Shorten(inner)
                : cause.Message;
    }
}

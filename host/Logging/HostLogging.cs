using Serilog;
using Serilog.Core;
using Serilog.Settings.Configuration;

namespace Leefbaarheid.Host.Logging;

/// <summary>Makes the log from the section <c>Serilog</c> of the settings.</summary>
internal static class HostLogging
{
    private const string FilePath = "Serilog:WriteTo:File:Args:path";
    private const string ConsoleSink = "Serilog:WriteTo:Console:Name";
    private const string ConsoleErrorLevel = "Serilog:WriteTo:Console:Args:standardErrorFromLevel";

    /// <param name="configuration">The host's settings.</param>
    /// <param name="contentRoot">Where a relative log file lies.</param>
    /// <param name="keepOutputClean">True: the console's log goes to the error stream, because the output is for somebody's program.</param>
    public static Logger Create(IConfiguration configuration, string contentRoot, bool keepOutputClean)
    {
        var overrides = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (configuration[FilePath] is { Length: > 0 } path)
            overrides[FilePath] = Path.GetFullPath(path, contentRoot);
        if (keepOutputClean && configuration[ConsoleSink] is not null)
            overrides[ConsoleErrorLevel] = "Verbose";
        var settings = new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(overrides).Build();
        return new LoggerConfiguration()
            .Enrich.FromLogContext()
            .ReadFrom.Configuration(
                settings,
                new ConfigurationReaderOptions(
                    typeof(ConsoleLoggerConfigurationExtensions).Assembly,
                    typeof(FileLoggerConfigurationExtensions).Assembly,
                    typeof(LoggerConfigurationAsyncExtensions).Assembly))
            .CreateLogger();
    }
}

using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Leefbaarheid.Host.Logging;

/// <summary>Sends traces and metrics to a collector, when one is configured.</summary>
internal sealed class TelemetryExport(IConfiguration configuration, ILogger<TelemetryExport> logger) : IHostedService, IDisposable
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Leefbaarheid.GraphQL", "Leefbaarheid.Host"];
    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Leefbaarheid.GraphQL", "Leefbaarheid.Host"];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The standard variable wins; the exporter reads it itself, but only from the environment.
        var endpoint = configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] ?? configuration["OpenTelemetry:Endpoint"];
        if (string.IsNullOrWhiteSpace(endpoint))
            return Task.CompletedTask;
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address))
        {
            logger.LogError("Telemetry is not exported: '{Endpoint}' is not an address", endpoint);
            return Task.CompletedTask;
        }

        var resource = ResourceBuilder.CreateDefault().AddService("leefbaarheid", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString());
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Sources)
            .AddOtlpExporter(exporter => exporter.Endpoint = address)
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => exporter.Endpoint = address)
            .Build();
        logger.LogInformation("Exporting telemetry to {Endpoint}", address);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        _traces = null;
        _metrics = null;
    }
}

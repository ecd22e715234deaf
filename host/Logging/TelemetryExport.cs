using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Leefbaarheid.Host.Logging;

/// <summary>Sends traces and metrics to a collector, when one is configured.</summary>
internal sealed class TelemetryExport(IConfiguration configuration, ILogger<TelemetryExport> logger) : IHostedService, IDisposable
{
    private const string Grpc = "grpc";
    private const string Http = "http/protobuf";
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Leefbaarheid.GraphQL", "Leefbaarheid.Host"];
    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Leefbaarheid.GraphQL", "Leefbaarheid.Host"];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public bool IsExporting => _traces is not null;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var endpoint = Setting("OTEL_EXPORTER_OTLP_ENDPOINT", "OpenTelemetry:Endpoint");
        if (endpoint is null)
            return Task.CompletedTask;
        var protocol = Setting("OTEL_EXPORTER_OTLP_PROTOCOL", "OpenTelemetry:Protocol") ?? Grpc;
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address))
            logger.LogError("Telemetry is not exported: '{Endpoint}' is not an address", endpoint);
        else if (protocol is not (Grpc or Http))
            logger.LogError("Telemetry is not exported: '{Protocol}' is neither {Grpc} nor {Http}", protocol, Grpc, Http);
        else
            Export(address, protocol);
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

    private void Export(Uri address, string protocol)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("leefbaarheid", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString());
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Sources)
            .AddOtlpExporter(exporter => Address(exporter, "v1/traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => Address(exporter, "v1/metrics"))
            .Build();
        logger.LogInformation("Exporting telemetry to {Endpoint} by {Protocol}", address, protocol);

        // The exporter adds the path of a signal only to an address that it read from the environment itself.
        void Address(OtlpExporterOptions exporter, string path)
        {
            exporter.Protocol = protocol == Http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
            exporter.Endpoint = protocol == Http ? new Uri($"{address.AbsoluteUri.TrimEnd('/')}/{path}") : address;
        }
    }

    /// <summary>The standard variable wins over ours; empty counts as absent.</summary>
    private string? Setting(string standard, string own)
        => configuration[standard] is { } set && !string.IsNullOrWhiteSpace(set) ? set
            : configuration[own] is { } value && !string.IsNullOrWhiteSpace(value) ? value
            : null;
}

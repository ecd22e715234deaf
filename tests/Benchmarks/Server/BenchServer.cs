using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Leefbaarheid.Benchmarks.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Leefbaarheid.Benchmarks.Server;

/// <summary>The server that is measured: GraphQL and the endpoints written by hand in one process.</summary>
internal static class BenchServer
{
    /// <param name="connection">A PostgreSQL connection string, or the file name of an SQLite database.</param>
    public static async Task RunAsync(string connection)
    {
        var isPostgres = connection.StartsWith("Host=", StringComparison.Ordinal);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<Geheugen>();
        if (isPostgres)
            builder.Services.AddSingleton(NpgsqlDataSource.Create(connection));
        builder.Services.AddDbContextPool<BenchDb>((services, options) =>
        {
            if (isPostgres)
                options.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>());
            else
                options.UseSqlite($"Data Source={connection}");
        });
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper));
        });
        builder.Services.AddBenchSchema();
        await using var application = builder.Build();
        application.MapGraphQL();
        application.MapRest();
        if (isPostgres)
            application.MapSql();
        application.MapGet("/measure", Measure);
        await application.StartAsync();
        Console.WriteLine(application.Urls.Single());

        // Ends together with whoever started it.
        await Console.In.ReadToEndAsync();
        await application.StopAsync();
    }

    public static void AddBenchSchema(this IServiceCollection services)
        => services.AddGraphQLServer()
            .AddQueryType<BenchQuery>()
            .AddTypeExtension<DossierRegels>()
            .AddDataLoader<RegelsVanDossier>()
            .BindRuntimeType<DateOnly, HotChocolate.Types.DateType>()
            .AddFiltering()
            .AddSorting()
            .AddProjections();

    /// <summary>Microseconds of CPU and bytes allocated since the process started.</summary>
    private static string Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture, $"{process.TotalProcessorTime.TotalMicroseconds:0} {GC.GetTotalAllocatedBytes(precise: true)}");
    }
}

using System.Diagnostics;
using System.Globalization;
using HotChocolate.Types;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Fixtures.Wekker;

/// <summary>
/// Writes down every signal, until the settings have it kill its own process: at signal number <c>StopBij</c>, before (<c>Stop=voor</c>)
/// or after (<c>Stop=na</c>) it wrote that one, or once that is committed (<c>Stop=vast</c>) and the scheduler does not know yet.
/// </summary>
internal sealed class WekkerModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        module.AddData<WekkerContext>().AddTermijnsoort(new Termijnsoort("WEKKER", "Wekker"));
        module.Services.AddSingleton(new Noodlot(module.Settings["Stop"], int.Parse(module.Settings["StopBij"] ?? "0", CultureInfo.InvariantCulture)));
    }
}

[QueryType]
internal sealed class WekkerQueries
{
    public string GetWekker() => "wekker";
}

internal sealed class Schrijver(WekkerContext context, IUnitOfWork unitOfWork, Noodlot noodlot) : IEventHandler<AfterTermijnBereikt>
{
    public async Task HandleAsync(AfterTermijnBereikt gebeurtenis, CancellationToken cancellationToken)
    {
        noodlot.Tel();
        noodlot.Misschien("voor");
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO wekker.\"Signaal\" (\"Id\", \"Sleutel\", \"Proces\") VALUES ({Guid.NewGuid()}, {gebeurtenis.Sleutel}, {Environment.ProcessId})",
            cancellationToken);
        unitOfWork.AfterCommit(() =>
        {
            noodlot.Misschien("vast");
            return Task.CompletedTask;
        });
        noodlot.Misschien("na");
    }
}

internal sealed class Noodlot(string? stop, int bij)
{
    private int _signalen;

    public void Tel() => Interlocked.Increment(ref _signalen);

    /// <summary>As kill -9: nothing is undone, closed or flushed.</summary>
    public void Misschien(string plaats)
    {
        if (stop == plaats && _signalen == bij)
            Process.GetCurrentProcess().Kill();
    }
}

internal sealed class WekkerContext(DbContextOptions<WekkerContext> options) : ModuleDbContext(options)
{
    public override string Schema => "wekker";

    protected override void Configure(ModelBuilder model)
    {
        // Written by plain SQL.
    }
}

[DbContext(typeof(WekkerContext))]
[Migration("20260101000000_Signaal")]
internal sealed class Signaal : ModuleMigration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema("wekker");
        migrationBuilder.CreateTable(
            name: "Signaal",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Sleutel = table.Column<string>(maxLength: 100, nullable: false),
                Proces = table.Column<int>(nullable: false),
            },
            schema: "wekker",
            constraints: table => table.PrimaryKey("PK_Signaal", signaal => signaal.Id));
    }
}

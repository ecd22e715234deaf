using HotChocolate.Types;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Leefbaarheid.Fixtures.Kapot;

/// <summary>A module whose second migration asks the database for something that does not exist.</summary>
internal sealed class KapotModule : IModule
{
    public void Register(IModuleBuilder module) => module.AddData<KapotContext>();
}

[QueryType]
internal sealed class KapotQueries
{
    public string GetKapot() => "kapot";
}

internal sealed class KapotContext(DbContextOptions<KapotContext> options) : ModuleDbContext(options)
{
    public override string Schema => "kapot";

    protected override void Configure(ModelBuilder model)
    {
        // No entities: the migrations are what this module is about.
    }
}

[DbContext(typeof(KapotContext))]
[Migration("20260101000000_Goed")]
internal sealed class Goed : ModuleMigration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.EnsureSchema("kapot");
        migrationBuilder.CreateTable(
            name: "Scherf",
            columns: table => new { Id = table.Column<Guid>(nullable: false) },
            schema: "kapot",
            constraints: table => table.PrimaryKey("PK_Scherf", scherf => scherf.Id));
    }
}

[DbContext(typeof(KapotContext))]
[Migration("20260102000000_Fout")]
internal sealed class Fout : ModuleMigration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>(name: "Aantal", table: "Scherf", schema: "kapot", nullable: true);
        migrationBuilder.Sql("DELETE FROM tabel_die_er_niet_is");
    }
}

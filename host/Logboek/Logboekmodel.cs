using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Host.Logboek;

/// <summary>The tables of the log.</summary>
internal static class Logboekmodel
{
    public static void Beschrijf(ModelBuilder model)
    {
        model.Entity<Wijziging>(wijziging =>
        {
            Kolommen(wijziging);
            wijziging.HasIndex(w => new { w.RecordId, w.Tijdstip });
            wijziging.HasIndex(w => w.Tijdstip);
            wijziging.HasIndex(w => w.Zegel);
        });
        model.Entity<Zegel>(zegel => zegel.HasIndex(z => z.Nummer).IsUnique());
    }

    public static void Kolommen(EntityTypeBuilder<Wijziging> wijziging)
    {
        wijziging.Property(w => w.Gebruiker).HasMaxLength(Wijziging.GebruikerLengte);
        wijziging.Property(w => w.Module).HasMaxLength(Wijziging.NaamLengte);
        wijziging.Property(w => w.Recordtype).HasMaxLength(Wijziging.NaamLengte);
        wijziging.Property(w => w.Inhoud).HasMaxLength(Wijziging.InhoudLengte);
    }
}

/// <summary>
/// Lets the context of every module write the log: a change and its row are then one save, in one batch of statements and one
/// transaction, also where there is no unit of work.
/// </summary>
internal sealed class LogboekModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const string Schema = "platform";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        if (context is PlatformContext)
            return;
        var (table, schema) = SchemaPrefix.IsNeeded(context.Database.ProviderName)
            ? ($"{Schema}_{nameof(Wijziging)}", null)
            : (nameof(Wijziging), Schema);
        modelBuilder.Entity<Wijziging>(wijziging =>
        {
            Logboekmodel.Kolommen(wijziging);
            wijziging.ToTable(table, schema, map => map.ExcludeFromMigrations());
        });
    }
}

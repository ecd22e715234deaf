using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;
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
        model.Entity<Lezing>(lezing =>
        {
            lezing.Property(l => l.Gebruiker).HasMaxLength(Lezing.GebruikerLengte);
            lezing.Property(l => l.Recordtype).HasMaxLength(Lezing.NaamLengte);
            lezing.Property(l => l.Onderdelen).HasMaxLength(Lezing.LijstLengte);
            lezing.Property(l => l.Via).HasMaxLength(Lezing.LijstLengte);
            lezing.HasIndex(l => new { l.RecordId, l.Tijdstip });
            lezing.HasIndex(l => new { l.Gebruiker, l.Tijdstip });
            lezing.HasIndex(l => l.Tijdstip);
        });
        model.Entity<Zegel>(zegel => zegel.HasIndex(z => z.Nummer).IsUnique());
    }

    /// <summary>
    /// Lets the context of a module write the log: a change and its row are then one save, in one batch of statements and one
    /// transaction, also where there is no unit of work.
    /// </summary>
    public static void BeschrijfElders(ModelBuilder model, DbContext context)
    {
        const string Schema = "platform";
        var (table, schema) = SchemaPrefix.IsNeeded(context.Database.ProviderName)
            ? ($"{Schema}_{nameof(Wijziging)}", null)
            : (nameof(Wijziging), Schema);
        model.Entity<Wijziging>(wijziging =>
        {
            Kolommen(wijziging);
            wijziging.ToTable(table, schema, map => map.ExcludeFromMigrations());
        });
    }

    private static void Kolommen(EntityTypeBuilder<Wijziging> wijziging)
    {
        wijziging.Property(w => w.Gebruiker).HasMaxLength(Wijziging.GebruikerLengte);
        wijziging.Property(w => w.Module).HasMaxLength(Wijziging.NaamLengte);
        wijziging.Property(w => w.Recordtype).HasMaxLength(Wijziging.NaamLengte);
        wijziging.Property(w => w.Inhoud).HasMaxLength(Wijziging.InhoudLengte);
    }
}

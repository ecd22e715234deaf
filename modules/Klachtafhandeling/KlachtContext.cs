using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Klachtafhandeling;

/// <summary>The tables of complaints.</summary>
internal sealed class KlachtContext(DbContextOptions<KlachtContext> options) : ModuleDbContext(options)
{
    private const int MaxGebruikersnaam = 100;

    public override string Schema => "klachtafhandeling";

    public DbSet<Klacht> Klachten => Set<Klacht>();

    public DbSet<Verwijzing> Verwijzingen => Set<Verwijzing>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Klacht>(klacht =>
        {
            klacht.ToTable("Klacht");
            klacht.Property(k => k.Beoordelingsreden).HasMaxLength(Klacht.MaxToelichting);
            klacht.Property(k => k.BeoordeeldDoor).HasMaxLength(MaxGebruikersnaam);
            klacht.Property(k => k.TevredenToelichting).HasMaxLength(Klacht.MaxToelichting);
            klacht.Property(k => k.Motivering).HasMaxLength(Klacht.MaxMotivering);
            klacht.Property(k => k.GecontroleerdDoor).HasMaxLength(MaxGebruikersnaam);
            klacht.Property(k => k.Heropenreden).HasMaxLength(Klacht.MaxToelichting);
            klacht.HasIndex(k => k.LeefbaarheidsdossierId).IsUnique();
            // The lists that people open: by date, by stage, and what is over its term.
            klacht.HasIndex(k => k.IngediendOp);
            klacht.HasIndex(k => new { k.Fase, k.UitersteDatum });
            klacht.HasMany(k => k.Verwijzingen).WithOne().HasForeignKey(v => v.KlachtId).IsRequired();
            klacht.HasMany(k => k.Controles).WithOne().HasForeignKey(c => c.KlachtId).IsRequired();
        });

        model.Entity<Oplossingscontrole>(controle =>
        {
            controle.ToTable("Oplossingscontrole");
            controle.Property(c => c.Door).HasMaxLength(MaxGebruikersnaam);
            controle.Property(c => c.Toelichting).HasMaxLength(Klacht.MaxToelichting);
            controle.Property(c => c.Motivering).HasMaxLength(Klacht.MaxMotivering);
            controle.HasIndex(c => new { c.KlachtId, c.Volgnummer }).IsUnique();
        });

        model.Entity<Verwijzing>(verwijzing =>
        {
            verwijzing.ToTable("Verwijzing");
            verwijzing.Property(v => v.Naam).HasMaxLength(Verwijzing.MaxNaam);
            verwijzing.Property(v => v.Toelichting).HasMaxLength(Klacht.MaxToelichting);
            verwijzing.Property(v => v.Zaaknummer).HasMaxLength(Verwijzing.MaxZaaknummer);
            verwijzing.Property(v => v.Uitkomsttoelichting).HasMaxLength(Klacht.MaxToelichting);
            verwijzing.HasIndex(v => v.LeefbaarheidsdossierId);
            verwijzing.HasIndex(v => v.Datum);
            verwijzing.HasIndex(v => v.Uitkomst);
        });
    }
}

using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Bestanden;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Nummering;
using Leefbaarheid.Host.Persoonlijk;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>The host's own tables: what all modules use together.</summary>
internal sealed class PlatformContext(DbContextOptions<PlatformContext> options) : ModuleDbContext(options)
{
    /// <summary>Under which the registry knows the host's own tables. No module has this id: manifests start with a capital.</summary>
    public const string ModuleId = "platform";

    /// <summary>The longest code of a user that is taken from a request.</summary>
    private const int GebruikerLengte = 50;

    public override string Schema => "platform";

    public DbSet<Moduleversie> Moduleversies => Set<Moduleversie>();

    public DbSet<Upgradetag> Upgradetags => Set<Upgradetag>();

    public DbSet<Nummerreeks> Nummerreeksen => Set<Nummerreeks>();

    public DbSet<Nummerreeksregel> Nummerreeksregels => Set<Nummerreeksregel>();

    public DbSet<Sluitingsdag> Sluitingsdagen => Set<Sluitingsdag>();

    public DbSet<Termijnpost> Termijnen => Set<Termijnpost>();

    public DbSet<Uitgaandbericht> UitgaandeBerichten => Set<Uitgaandbericht>();

    public DbSet<Bestandspost> Bestanden => Set<Bestandspost>();

    public DbSet<PersoonlijkeInstelling> PersoonlijkeInstellingen => Set<PersoonlijkeInstelling>();

    public DbSet<Lijstweergave> Lijstweergaven => Set<Lijstweergave>();

    public DbSet<Wijziging> Wijzigingen => Set<Wijziging>();

    public DbSet<Zegel> Zegels => Set<Zegel>();

    public DbSet<Lezing> Lezingen => Set<Lezing>();

    public DbSet<Gebruiker> Gebruikers => Set<Gebruiker>();

    public DbSet<Sessie> Sessies => Set<Sessie>();

    public DbSet<Apisleutel> Apisleutels => Set<Apisleutel>();

    public DbSet<Beveiligingssleutel> Beveiligingssleutels => Set<Beveiligingssleutel>();

    protected override void Configure(ModelBuilder model)
    {
        Logboekmodel.Beschrijf(model);
        model.Entity<Moduleversie>(versie =>
        {
            versie.Property(v => v.Module).HasMaxLength(Moduleversie.ModuleLengte);
            versie.Property(v => v.Versie).HasMaxLength(Moduleversie.VersieLengte);
            versie.HasIndex(v => v.Module).IsUnique();
        });
        model.Entity<Upgradetag>(tag =>
        {
            tag.Property(t => t.Module).HasMaxLength(Moduleversie.ModuleLengte);
            tag.Property(t => t.Tag).HasMaxLength(Upgradetag.TagLengte);
            tag.Property(t => t.Versie).HasMaxLength(Moduleversie.VersieLengte);
            tag.HasIndex(t => new { t.Module, t.Tag }).IsUnique();
        });
        model.Entity<Nummerreeks>(reeks =>
        {
            reeks.Property(r => r.Code).HasMaxLength(Nummerreeks.CodeLengte);
            reeks.Property(r => r.Omschrijving).HasMaxLength(Nummerreeks.OmschrijvingLengte);
            reeks.Property(r => r.Patroon).HasMaxLength(Nummerpatroon.MaxLengte);
            reeks.HasIndex(r => r.Code).IsUnique();
        });
        model.Entity<Nummerreeksregel>(regel =>
        {
            regel.HasOne<Nummerreeks>().WithMany(reeks => reeks.Regels).HasForeignKey(r => r.NummerreeksId);
            regel.HasIndex(r => new { r.NummerreeksId, r.Jaar }).IsUnique();
        });
        model.Entity<Sluitingsdag>(dag =>
        {
            dag.Property(d => d.Omschrijving).HasMaxLength(Sluitingsdag.OmschrijvingLengte);
            dag.HasIndex(d => d.Datum).IsUnique();
        });
        model.Entity<Termijnpost>(termijn =>
        {
            termijn.ToTable("Termijn");
            termijn.Property(t => t.OnderwerpSoort).HasMaxLength(Termijnpost.SoortLengte);
            termijn.Property(t => t.Soort).HasMaxLength(Termijnpost.SoortLengte);
            // One open deadline per subject and kind, whatever runs in parallel.
            termijn.HasIndex(t => new { t.OnderwerpId, t.OnderwerpSoort, t.Soort }, "IX_Termijn_Open")
                .IsUnique()
                .HasFilter("\"AfgeslotenOp\" IS NULL");
            termijn.HasIndex(t => t.OnderwerpId);
            // What the sweep reads, kind by kind: its size follows what is still to be told, not what exists.
            termijn.HasIndex(t => new { t.Soort, t.SignaalOp }, "IX_Termijn_Sweep").HasFilter("\"SignaalOp\" IS NOT NULL");
            termijn.HasIndex(t => t.SignaalMisluktOp, "IX_Termijn_Mislukt").HasFilter("\"SignaalMisluktOp\" IS NOT NULL");
        });
        model.Entity<Uitgaandbericht>(bericht =>
        {
            bericht.Property(b => b.Kanaal).HasMaxLength(Uitgaandbericht.KanaalLengte);
            bericht.Property(b => b.Sleutel).HasMaxLength(Uitgaandbericht.SleutelLengte);
            bericht.Property(b => b.Inhoud).HasMaxLength(Uitgaandbericht.InhoudLengte);
            bericht.HasIndex(b => new { b.Kanaal, b.Sleutel }).IsUnique();
            bericht.HasIndex(b => new { b.Kanaal, b.VerzendenOp }, "IX_Uitgaandbericht_Verzenden").HasFilter("\"VerzendenOp\" IS NOT NULL");
            bericht.HasIndex(b => b.VerzondenOp, "IX_Uitgaandbericht_Verzonden").HasFilter("\"VerzondenOp\" IS NOT NULL");
            bericht.HasIndex(b => b.MisluktOp, "IX_Uitgaandbericht_Mislukt").HasFilter("\"MisluktOp\" IS NOT NULL");
        });
        model.Entity<Bestandspost>(bestand =>
        {
            bestand.ToTable("Bestand");
            bestand.Property(b => b.Bestandsnaam).HasMaxLength(Bestandsnaam.MaxLengte);
            bestand.Property(b => b.Mediatype).HasMaxLength(Bestandspost.MediatypeLengte);
            bestand.Property(b => b.Sha256).HasMaxLength(Bestandspost.HashLengte);
            bestand.Property(b => b.Opslagnaam).HasMaxLength(Bestandspost.OpslagnaamLengte);
            bestand.HasIndex(b => b.Opslagnaam).IsUnique();
        });
        model.Entity<PersoonlijkeInstelling>(instelling =>
        {
            instelling.ToTable("PersoonlijkeInstelling");
            instelling.Property(i => i.Gebruiker).HasMaxLength(GebruikerLengte);
            instelling.Property(i => i.Sleutel).HasMaxLength(PersoonlijkeInstelling.SleutelLengte);
            instelling.Property(i => i.Waarde).HasMaxLength(Json.MaxBytes);
            instelling.HasIndex(i => new { i.Gebruiker, i.Sleutel }).IsUnique();
        });
        model.Entity<Lijstweergave>(weergave =>
        {
            weergave.ToTable("Lijstweergave");
            weergave.Property(w => w.Eigenaar).HasMaxLength(GebruikerLengte);
            weergave.Property(w => w.Pagina).HasMaxLength(Lijstweergave.PaginaLengte);
            weergave.Property(w => w.Naam).HasMaxLength(Lijstweergave.NaamLengte);
            weergave.Property(w => w.Inhoud).HasMaxLength(Json.MaxBytes);
            weergave.HasIndex(w => new { w.Eigenaar, w.Pagina, w.Naam }).IsUnique();
            weergave.HasIndex(w => w.Pagina);
        });
        model.ConfigureSecurity();
    }
}

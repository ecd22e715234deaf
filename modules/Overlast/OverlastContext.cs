using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Instrumenten;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Overlast;

/// <summary>The tables of this module. They know dossiers, lines and contacts by key only.</summary>
internal sealed class OverlastContext(DbContextOptions<OverlastContext> options) : ModuleDbContext(options)
{
    public override string Schema => "overlast";

    public DbSet<Instrument> Instrumenten => Set<Instrument>();

    public DbSet<Interventie> Interventies => Set<Interventie>();

    public DbSet<Afspraak> Afspraken => Set<Afspraak>();

    public DbSet<Overlastlogboekregel> Logboek => Set<Overlastlogboekregel>();

    public DbSet<Overlasttriage> Triages => Set<Overlasttriage>();

    public DbSet<Dossieropbouwonderdeel> Onderdelen => Set<Dossieropbouwonderdeel>();

    public DbSet<Dossieropbouwstuk> Stukken => Set<Dossieropbouwstuk>();

    public DbSet<Netwerkpartner> Netwerkpartners => Set<Netwerkpartner>();

    public DbSet<Convenant> Convenanten => Set<Convenant>();

    public DbSet<Doorverwijzing> Doorverwijzingen => Set<Doorverwijzing>();

    public DbSet<Gegevensverstrekking> Gegevensverstrekkingen => Set<Gegevensverstrekking>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Interventie>(interventie =>
        {
            Deel(interventie);
            interventie.Property(i => i.Doel).HasMaxLength(Interventie.MaxDoel);
            interventie.Property(i => i.Grondslag).HasMaxLength(Interventie.MaxGrondslag);
            interventie.Property(i => i.Uitkomst).HasMaxLength(Interventie.MaxUitkomst);
            interventie.HasIndex(i => i.ActieregelId);
            interventie.HasIndex(i => new { i.UitkomstOp, i.Datum });
            interventie.HasOne(i => i.Instrument).WithMany().HasForeignKey(i => i.InstrumentId).IsRequired();
            interventie.HasMany(i => i.Deelnemers).WithOne().HasForeignKey(d => d.InterventieId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        });
        model.Entity<Interventiedeelnemer>(deelnemer =>
        {
            deelnemer.Property(d => d.Rol).HasMaxLength(Interventiedeelnemer.MaxRol);
            deelnemer.HasIndex(d => d.ContactId);
            deelnemer.HasOne(d => d.Netwerkpartner).WithMany().HasForeignKey(d => d.NetwerkpartnerId);
        });
        model.Entity<Afspraak>(afspraak =>
        {
            Deel(afspraak);
            afspraak.Property(a => a.Omschrijving).HasMaxLength(Afspraak.MaxOmschrijving);
            afspraak.Property(a => a.Uitspraakkenmerk).HasMaxLength(Afspraak.MaxKenmerk);
            afspraak.Property(a => a.Nalevingstoelichting).HasMaxLength(Afspraak.MaxToelichting);
            afspraak.HasIndex(a => a.ContactId);
            afspraak.HasIndex(a => new { a.Naleving, a.GeldigTot });
        });
        model.Entity<Overlastlogboekregel>(regel =>
        {
            Deel(regel);
            regel.Property(r => r.Omschrijving).HasMaxLength(Overlastlogboekregel.MaxOmschrijving);
            regel.Property(r => r.Doorhaalreden).HasMaxLength(Overlastlogboekregel.MaxReden);
        });
        model.Entity<Overlasttriage>(triage =>
        {
            triage.Property(t => t.Feiten).HasMaxLength(Overlasttriage.MaxFeiten);
            triage.Property(t => t.Motivering).HasMaxLength(Overlasttriage.MaxMotivering);
            triage.HasIndex(t => t.LeefbaarheidsdossierId).IsUnique();
        });
        model.Entity<Dossieropbouwstuk>(stuk =>
        {
            Deel(stuk);
            stuk.Property(s => s.Omschrijving).HasMaxLength(Dossieropbouwstuk.MaxOmschrijving);
            stuk.Property(s => s.Vindplaats).HasMaxLength(Dossieropbouwstuk.MaxOmschrijving);
            stuk.HasOne<Dossieropbouwonderdeel>().WithMany().HasForeignKey(s => s.OnderdeelId).IsRequired();
        });
        Samenwerking(model);

        foreach (var entity in model.Model.GetEntityTypes())
            entity.SetTableName(entity.ClrType.Name);
    }

    private static void Samenwerking(ModelBuilder model)
    {
        model.Entity<Netwerkpartner>(partner =>
        {
            partner.Property(p => p.Naam).HasMaxLength(Netwerkpartner.MaxNaam);
            partner.Property(p => p.Contactpersoon).HasMaxLength(Netwerkpartner.MaxNaam);
            partner.Property(p => p.Telefoon).HasMaxLength(Netwerkpartner.MaxTelefoon);
            partner.Property(p => p.Email).HasMaxLength(Netwerkpartner.MaxEmail);
            partner.HasIndex(p => p.Naam).IsUnique();
        });
        model.Entity<Convenant>(convenant =>
        {
            convenant.Property(c => c.Naam).HasMaxLength(Convenant.MaxNaam);
            convenant.Property(c => c.Doel).HasMaxLength(Convenant.MaxTekst);
            convenant.Property(c => c.Grondslag).HasMaxLength(Convenant.MaxTekst);
            convenant.HasIndex(c => c.Naam).IsUnique();
            convenant.HasMany(c => c.Partners).WithOne().HasForeignKey(p => p.ConvenantId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
            convenant.HasMany(c => c.Categorieen).WithOne().HasForeignKey(c => c.ConvenantId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        });
        model.Entity<Convenantpartner>(regel =>
        {
            regel.HasIndex(r => new { r.ConvenantId, r.NetwerkpartnerId }).IsUnique();
            regel.HasOne(r => r.Netwerkpartner).WithMany().HasForeignKey(r => r.NetwerkpartnerId).IsRequired();
        });
        model.Entity<Convenantcategorie>(regel => regel.HasIndex(r => new { r.ConvenantId, r.Categorie }).IsUnique());
        model.Entity<Gegevensverstrekking>(verstrekking =>
        {
            Deel(verstrekking);
            verstrekking.Property(v => v.Doel).HasMaxLength(Convenant.MaxTekst);
            verstrekking.Property(v => v.Grondslag).HasMaxLength(Convenant.MaxTekst);
            verstrekking.Property(v => v.Omschrijving).HasMaxLength(Gegevensverstrekking.MaxOmschrijving);
            verstrekking.Property(v => v.VerstrektDoor).HasMaxLength(Gegevensverstrekking.MaxGebruikersnaam);
            verstrekking.HasIndex(v => v.Datum);
            verstrekking.HasOne(v => v.Netwerkpartner).WithMany().HasForeignKey(v => v.NetwerkpartnerId).IsRequired();
            verstrekking.HasOne(v => v.Convenant).WithMany().HasForeignKey(v => v.ConvenantId).IsRequired();
            verstrekking.HasMany(v => v.Categorieen).WithOne().HasForeignKey(c => c.GegevensverstrekkingId).IsRequired();
        });
        model.Entity<VerstrekteCategorie>(regel => regel.HasIndex(r => new { r.GegevensverstrekkingId, r.Categorie }).IsUnique());
        model.Entity<Doorverwijzing>(doorverwijzing =>
        {
            Deel(doorverwijzing);
            doorverwijzing.HasIndex(d => d.TeruggekoppeldOp);
            doorverwijzing.Property(d => d.Reden).HasMaxLength(Doorverwijzing.MaxReden);
            doorverwijzing.Property(d => d.Terugkoppeling).HasMaxLength(Doorverwijzing.MaxReden);
            doorverwijzing.HasOne(d => d.Netwerkpartner).WithMany().HasForeignKey(d => d.NetwerkpartnerId).IsRequired();
            doorverwijzing.HasOne(d => d.Gegevensverstrekking).WithMany().HasForeignKey(d => d.GegevensverstrekkingId).IsRequired();
        });
    }

    private static void Deel<T>(EntityTypeBuilder<T> builder)
        where T : Dossierdeel
        => builder.HasIndex(deel => new { deel.LeefbaarheidsdossierId, deel.Datum });
}

using Leefbaarheid.Correspondentie.Brieven;
using Leefbaarheid.Correspondentie.Sjablonen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie;

/// <summary>The tables of letters and their templates. They know dossiers, lines, contacts and files by key only.</summary>
internal sealed class CorrespondentieContext(DbContextOptions<CorrespondentieContext> options) : ModuleDbContext(options)
{
    public override string Schema => "correspondentie";

    public DbSet<Briefsjabloon> Sjablonen => Set<Briefsjabloon>();

    public DbSet<Briefsjabloonversie> Sjabloonversies => Set<Briefsjabloonversie>();

    public DbSet<Brief> Brieven => Set<Brief>();

    public DbSet<Briefdocument> Documenten => Set<Briefdocument>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Briefsjabloon>(sjabloon =>
        {
            sjabloon.Property(s => s.Taal).HasMaxLength(Briefsjabloon.MaxTaal);
            sjabloon.Property(s => s.Dossiertypen).HasMaxLength(Briefsjabloon.MaxDossiertypen);
            sjabloon.HasMany(s => s.Versies).WithOne().HasForeignKey(versie => versie.SjabloonId).IsRequired();
        });
        model.Entity<Briefsjabloonversie>(versie =>
        {
            versie.Property(v => v.Bestandsnaam).HasMaxLength(Briefsjabloonversie.MaxBestandsnaam);
            versie.HasIndex(v => new { v.SjabloonId, v.Nummer }).IsUnique();
            versie.HasIndex(v => v.BestandId);
            versie.HasMany(v => v.Vragen).WithOne().HasForeignKey(vraag => vraag.SjabloonversieId).IsRequired();
        });
        model.Entity<Briefvraag>(vraag =>
        {
            vraag.Property(v => v.Veld).HasMaxLength(Briefvraag.MaxVeld);
            vraag.Property(v => v.Vraag).HasMaxLength(Briefvraag.MaxVraag);
            vraag.Property(v => v.Keuzetekst).HasMaxLength(Briefvraag.MaxKeuzes);
        });
        model.Entity<Brief>(brief =>
        {
            brief.Property(b => b.Nummer).HasMaxLength(Brief.MaxNummer);
            brief.Property(b => b.Onderwerp).HasMaxLength(Stamgegeven.MaxOmschrijving);
            brief.Property(b => b.OnderwerpSoort).HasMaxLength(Brief.MaxSoort);
            brief.Property(b => b.Kanaal).HasMaxLength(Brief.MaxKanaal);
            brief.Property(b => b.VerzondenDoor).HasMaxLength(Brief.MaxGebruikersnaam);
            brief.HasIndex(b => b.Nummer).IsUnique();
            brief.HasIndex(b => b.LeefbaarheidsdossierId);
            brief.HasIndex(b => b.ActieregelId);
            brief.HasIndex(b => b.ContactId);
            brief.HasIndex(b => b.OnderwerpId);
            // The lists that people open: what is still to be sent, what was sent when.
            brief.HasIndex(b => new { b.Status, b.VerzondenOp });
            brief.HasOne(b => b.Sjabloon).WithMany().HasForeignKey(b => b.SjabloonId).IsRequired();
            brief.HasMany(b => b.Antwoorden).WithOne().HasForeignKey(antwoord => antwoord.BriefId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
            brief.HasMany(b => b.Documenten).WithOne().HasForeignKey(document => document.BriefId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        });
        model.Entity<Briefantwoord>(antwoord =>
        {
            antwoord.Property(a => a.Veld).HasMaxLength(Briefvraag.MaxVeld);
            antwoord.Property(a => a.Vraag).HasMaxLength(Briefvraag.MaxVraag);
            antwoord.Property(a => a.Antwoord).HasMaxLength(Briefvraag.MaxAntwoord);
        });
        model.Entity<Briefdocument>(document =>
        {
            document.HasIndex(d => new { d.BriefId, d.Versie }).IsUnique();
            document.HasIndex(d => d.BestandId).IsUnique();
        });

        foreach (var entity in model.Model.GetEntityTypes())
            entity.SetTableName(entity.ClrType.Name);
    }
}

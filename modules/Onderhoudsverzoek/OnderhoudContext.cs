using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Leefbaarheid.Onderhoudsverzoeken.Vraagboom;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken;

internal sealed class OnderhoudContext(DbContextOptions<OnderhoudContext> options) : ModuleDbContext(options)
{
    public override string Schema => "onderhoudsverzoek";

    public DbSet<Onderhoudsverzoek> Onderhoudsverzoeken => Set<Onderhoudsverzoek>();

    public DbSet<Vraagboomknoop> Vraagboomknopen => Set<Vraagboomknoop>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Onderhoudsverzoek>(verzoek =>
        {
            verzoek.ToTable("Onderhoudsverzoek");
            verzoek.Property(v => v.Nummer).HasMaxLength(20);
            verzoek.Property(v => v.Onderhoudsoort).HasMaxLength(10);
            verzoek.Property(v => v.Omschrijving).HasMaxLength(Onderhoudsverzoek.MaximumOmschrijving);
            verzoek.Property(v => v.Toelichting).HasMaxLength(Onderhoudsverzoek.MaximumToelichting);
            verzoek.Property(v => v.AlternatiefContactgegeven).HasMaxLength(Onderhoudsverzoek.MaximumContactgegeven);
            verzoek.Property(v => v.Communicatiekanaal).HasMaxLength(10);
            verzoek.Property(v => v.Ruimtecode).HasMaxLength(20);
            verzoek.Property(v => v.UitvoeringDoor).HasMaxLength(Onderhoudsverzoek.MaximumNaam);
            verzoek.Property(v => v.Bekwaamheid).HasMaxLength(10);
            verzoek.Property(v => v.Leveranciersnummer).HasMaxLength(20);
            verzoek.Property(v => v.Annuleringsreden).HasMaxLength(Onderhoudsverzoek.MaximumOmschrijving);
            verzoek.Property(v => v.AfgehandeldDoor).HasMaxLength(100);
            verzoek.HasIndex(v => v.Nummer).IsUnique();
            verzoek.HasIndex(v => v.ActieregelId);
            verzoek.HasIndex(v => v.LeefbaarheidsdossierId);
            verzoek.HasIndex(v => v.EenheidId);
            verzoek.HasIndex(v => new { v.Status, v.Melddatum });
            verzoek.HasMany(v => v.Defecten).WithOne().HasForeignKey(d => d.OnderhoudsverzoekId).OnDelete(DeleteBehavior.ClientCascade);
            verzoek.HasMany(v => v.VoorkeurAfspraken).WithOne().HasForeignKey(v => v.OnderhoudsverzoekId).OnDelete(DeleteBehavior.ClientCascade);
            verzoek.HasMany(v => v.Verrekeningen).WithOne().HasForeignKey(v => v.OnderhoudsverzoekId).OnDelete(DeleteBehavior.ClientCascade);
            verzoek.HasMany(v => v.GerelateerdeVerzoeken).WithOne().HasForeignKey(g => g.OnderhoudsverzoekId).OnDelete(DeleteBehavior.ClientCascade);
        });

        model.Entity<Defect>(defect =>
        {
            defect.ToTable("Defect");
            defect.Property(d => d.Omschrijving).HasMaxLength(Onderhoudsverzoek.MaximumOmschrijving);
            defect.Property(d => d.Locatie).HasMaxLength(10);
            defect.Property(d => d.Oorzaak).HasMaxLength(10);
            defect.Property(d => d.AangetroffenOorzaak).HasMaxLength(10);
            defect.HasOne(d => d.Vraagboomknoop).WithMany().HasForeignKey(d => d.VraagboomknoopId);
        });

        model.Entity<VoorkeurAfspraak>(afspraak =>
        {
            afspraak.ToTable("VoorkeurAfspraak");
            afspraak.HasIndex(a => new { a.OnderhoudsverzoekId, a.Datum, a.Dagdeel }).IsUnique();
        });

        model.Entity<Verrekening>(verrekening =>
        {
            verrekening.ToTable("Verrekening");
            verrekening.Property(v => v.Omschrijving).HasMaxLength(Onderhoudsverzoek.MaximumOmschrijving);
        });

        model.Entity<GerelateerdVerzoek>(relatie =>
        {
            relatie.ToTable("GerelateerdVerzoek");
            relatie.HasIndex(r => new { r.OnderhoudsverzoekId, r.VerzoekId }).IsUnique();
            relatie.HasOne(r => r.Verzoek).WithMany().HasForeignKey(r => r.VerzoekId);
        });

        model.Entity<Vraagboomknoop>(knoop =>
        {
            knoop.ToTable("Vraagboomknoop");
            knoop.Property(k => k.Code).HasMaxLength(40);
            knoop.Property(k => k.Naam).HasMaxLength(100);
            knoop.Property(k => k.Defectlocatie).HasMaxLength(10);
            knoop.HasIndex(k => k.Code).IsUnique();
            knoop.HasOne(k => k.Bovenliggend).WithMany(k => k.Keuzes).HasForeignKey(k => k.BovenliggendId);
        });
    }
}

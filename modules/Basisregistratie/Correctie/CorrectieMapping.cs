using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Correctie;

internal sealed class CorrectieMapping
    : IEntityTypeConfiguration<Correctieverzoek>, IEntityTypeConfiguration<Correctieregel>, IEntityTypeConfiguration<Correctieontvanger>
{
    public void Configure(EntityTypeBuilder<Correctieverzoek> verzoek)
    {
        verzoek.Property(v => v.Nummer).HasMaxLength(Correctieverzoek.NummerLengte);
        verzoek.Property(v => v.Vertegenwoordiger).HasMaxLength(Correctieverzoek.NaamLengte);
        verzoek.Property(v => v.Toelichting).HasMaxLength(Correctieverzoek.TekstLengte);
        verzoek.Property(v => v.Verlengingsreden).HasMaxLength(Correctieverzoek.TekstLengte);
        verzoek.Property(v => v.Motivering).HasMaxLength(Correctieverzoek.TekstLengte);
        verzoek.Property(v => v.Verklaring).HasMaxLength(Correctieverzoek.TekstLengte);
        verzoek.HasIndex(v => v.Nummer).IsUnique();
        verzoek.HasIndex(v => new { v.ContactId, v.Status });
        verzoek.HasIndex(v => v.DocumentId);
        verzoek.HasIndex(v => v.VerklaringbestandId);
        verzoek.HasOne(v => v.Contact).WithMany().HasForeignKey(v => v.ContactId);
        verzoek.HasMany(v => v.Regels).WithOne(regel => regel.Correctieverzoek).HasForeignKey(regel => regel.CorrectieverzoekId).IsRequired();
        verzoek.HasMany(v => v.Ontvangers).WithOne(ontvanger => ontvanger.Correctieverzoek).HasForeignKey(ontvanger => ontvanger.CorrectieverzoekId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<Correctieregel> regel)
    {
        regel.Property(r => r.Groep).HasMaxLength(Correctieregel.NaamLengte);
        regel.Property(r => r.Recordsoort).HasMaxLength(Correctieregel.SoortLengte);
        regel.Property(r => r.Titel).HasMaxLength(Correctieregel.NaamLengte);
        regel.Property(r => r.Veld).HasMaxLength(Correctieregel.NaamLengte);
        regel.Property(r => r.OudeWaarde).HasMaxLength(Correctieregel.WaardeLengte);
        regel.Property(r => r.GewensteWaarde).HasMaxLength(Correctieverzoek.TekstLengte);
        regel.Property(r => r.NieuweWaarde).HasMaxLength(Correctieregel.WaardeLengte);
        regel.Property(r => r.Toelichting).HasMaxLength(Correctieverzoek.TekstLengte);
        regel.Property(r => r.Motivering).HasMaxLength(Correctieverzoek.TekstLengte);
        regel.Property(r => r.Vingerafdruk).HasMaxLength(Correctieregel.VingerafdrukLengte);
        regel.HasIndex(r => r.RecordId);
    }

    public void Configure(EntityTypeBuilder<Correctieontvanger> ontvanger)
    {
        ontvanger.Property(o => o.Naam).HasMaxLength(Correctieontvanger.NaamLengte);
        ontvanger.Property(o => o.Wat).HasMaxLength(Correctieontvanger.WatLengte);
        ontvanger.Property(o => o.NietGeinformeerdOmdat).HasMaxLength(Correctieontvanger.RedenLengte);
    }
}

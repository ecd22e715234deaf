using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Referentiedata;

internal sealed class ReferentiewaardeMapping : IEntityTypeConfiguration<Referentiewaarde>
{
    public void Configure(EntityTypeBuilder<Referentiewaarde> waarde)
    {
        waarde.Property(w => w.Sleutel).HasMaxLength(Referentiewaarde.SleutelLengte);
        waarde.Property(w => w.Soort).HasMaxLength(Referentiewaarde.SoortLengte);
        waarde.Property(w => w.Code).HasMaxLength(Referentiewaarde.CodeLengte);
        waarde.Property(w => w.Naam).HasMaxLength(Referentiewaarde.NaamLengte);
        waarde.Property(w => w.Omschrijving).HasMaxLength(Referentiewaarde.OmschrijvingLengte);
        waarde.Property(w => w.Begindatumtekst).HasMaxLength(Referentiewaarde.DatumtekstLengte);
        waarde.Property(w => w.Einddatumtekst).HasMaxLength(Referentiewaarde.DatumtekstLengte);
        waarde.Property(w => w.Bovenliggend).HasMaxLength(Referentiewaarde.BovenliggendLengte);
        waarde.Property(w => w.Domein).HasMaxLength(Referentiewaarde.DomeinLengte);
        waarde.HasIndex(w => w.Sleutel).IsUnique();
        waarde.HasIndex(w => new { w.Soort, w.Code });
    }
}

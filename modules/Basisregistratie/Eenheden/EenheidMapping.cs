using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Eenheden;

internal sealed class EenheidMapping : IEntityTypeConfiguration<Eenheid>
{
    public void Configure(EntityTypeBuilder<Eenheid> eenheid)
    {
        eenheid.Property(e => e.Nummer).HasMaxLength(Eenheid.NummerLengte);
        eenheid.Property(e => e.Soort).HasMaxLength(Referentiewaarde.CodeLengte);
        eenheid.Property(e => e.Detailsoort).HasMaxLength(Referentiewaarde.CodeLengte);
        eenheid.Property(e => e.Status).HasMaxLength(Referentiewaarde.CodeLengte);
        eenheid.Property(e => e.Adres).HasMaxLength(Adresgegevens.AdresLengte);
        eenheid.Property(e => e.Straat).HasMaxLength(Adresgegevens.StraatLengte);
        eenheid.Property(e => e.Huisletter).HasMaxLength(Adresgegevens.HuisletterLengte);
        eenheid.Property(e => e.Toevoeging).HasMaxLength(Adresgegevens.ToevoegingLengte);
        eenheid.Property(e => e.Postcode).HasMaxLength(Adresgegevens.PostcodeLengte);
        eenheid.Property(e => e.Woonplaats).HasMaxLength(Adresgegevens.WoonplaatsLengte);
        eenheid.Property(e => e.BagId).HasMaxLength(Eenheid.BagIdLengte);
        eenheid.HasIndex(e => e.Nummer).IsUnique();
        eenheid.HasIndex(e => new { e.Postcode, e.Huisnummer });
        eenheid.HasOne(e => e.Gebied).WithMany().HasForeignKey(e => e.GebiedId);
    }
}

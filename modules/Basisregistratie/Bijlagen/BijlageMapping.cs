using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Bijlagen;

internal sealed class BijlageMapping : IEntityTypeConfiguration<Bijlage>, IEntityTypeConfiguration<Bijlageversie>
{
    // What the platform's storage gives.
    private const int Bestandsnaamlengte = 200;
    private const int Mediatypelengte = 100;
    private const int Hashlengte = 64;

    public void Configure(EntityTypeBuilder<Bijlage> bijlage)
    {
        bijlage.Property(b => b.Onderwerpsoort).HasMaxLength(Bijlage.SoortLengte);
        bijlage.Property(b => b.Titel).HasMaxLength(Bijlage.TitelLengte);
        bijlage.Property(b => b.Soort).HasMaxLength(Referentiewaarde.CodeLengte);
        bijlage.Property(b => b.Auteur).HasMaxLength(Bijlage.AuteurLengte);
        bijlage.Property(b => b.Bestandsnaam).HasMaxLength(Bestandsnaamlengte);
        bijlage.Property(b => b.Mediatype).HasMaxLength(Mediatypelengte);
        bijlage.Property(b => b.Sha256).HasMaxLength(Hashlengte);
        bijlage.Property(b => b.VerwijderdDoor).HasMaxLength(Bijlage.AuteurLengte);
        bijlage.Property(b => b.Verwijderreden).HasMaxLength(Bijlage.RedenLengte);
        bijlage.HasIndex(b => b.OnderwerpId);
        bijlage.HasIndex(b => b.BestandId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Bijlageversie> versie)
    {
        versie.Property(v => v.Bestandsnaam).HasMaxLength(Bestandsnaamlengte);
        versie.Property(v => v.Mediatype).HasMaxLength(Mediatypelengte);
        versie.Property(v => v.Sha256).HasMaxLength(Hashlengte);
        versie.HasOne<Bijlage>().WithMany().HasForeignKey(v => v.BijlageId);
        versie.HasIndex(v => new { v.BijlageId, v.Versienummer }).IsUnique();
        versie.HasIndex(v => v.BestandId).IsUnique();
    }
}

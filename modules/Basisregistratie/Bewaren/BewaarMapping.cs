using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Bewaren;

internal sealed class BewaarMapping
    : IEntityTypeConfiguration<Bewaarbeleid>, IEntityTypeConfiguration<Bewaarronde>, IEntityTypeConfiguration<Bewaarregel>, IEntityTypeConfiguration<Vernietiging>
{
    public void Configure(EntityTypeBuilder<Bewaarbeleid> beleid)
    {
        beleid.Property(b => b.Soort).HasMaxLength(Bewaarbeleid.MaxSoort);
        beleid.Property(b => b.Dossiertype).HasMaxLength(Stamgegeven.MaxCode);
        beleid.Property(b => b.Afhandelingsreden).HasMaxLength(Stamgegeven.MaxCode);
        beleid.Property(b => b.Omschrijving).HasMaxLength(Bewaarbeleid.MaxOmschrijving);
        beleid.Property(b => b.Termijn).HasMaxLength(Bewaarbeleid.MaxTermijn);

        // Of two that are equally specific nobody could say which holds.
        beleid.HasIndex(b => new { b.Soort, b.Dossiertype, b.Afhandelingsreden }).IsUnique();
        beleid.Ignore(b => b.Voorrang);
    }

    public void Configure(EntityTypeBuilder<Bewaarronde> ronde)
    {
        ronde.Property(r => r.Nummer).HasMaxLength(Bewaarronde.NummerLengte);
        ronde.Property(r => r.AkkoordDoor).HasMaxLength(Bewaarronde.MaxGebruiker);
        ronde.HasIndex(r => r.Nummer).IsUnique();
        ronde.HasIndex(r => r.Status);
        ronde.HasMany(r => r.Regels).WithOne(regel => regel.Bewaarronde).HasForeignKey(regel => regel.BewaarrondeId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<Bewaarregel> regel)
    {
        regel.Property(r => r.Soort).HasMaxLength(Bewaarbeleid.MaxSoort);
        regel.Property(r => r.Nummer).HasMaxLength(Bewaarregel.NummerLengte);
        regel.Property(r => r.Dossiertype).HasMaxLength(Stamgegeven.MaxCode);
        regel.Property(r => r.Afhandelingsreden).HasMaxLength(Stamgegeven.MaxCode);
        regel.Property(r => r.Beleid).HasMaxLength(Bewaarbeleid.MaxOmschrijving);
        regel.Property(r => r.Termijn).HasMaxLength(Bewaarbeleid.MaxTermijn);
        regel.Property(r => r.Vingerafdruk).HasMaxLength(Bewaarregel.VingerafdrukLengte);
        regel.HasIndex(r => new { r.BewaarrondeId, r.Volgnummer }).IsUnique();
        regel.HasIndex(r => new { r.BewaarrondeId, r.Uitkomst });
    }

    public void Configure(EntityTypeBuilder<Vernietiging> vernietiging)
    {
        vernietiging.Property(v => v.Soort).HasMaxLength(Bewaarbeleid.MaxSoort);
        vernietiging.Property(v => v.Nummer).HasMaxLength(Bewaarregel.NummerLengte);
        vernietiging.Property(v => v.Dossiertype).HasMaxLength(Stamgegeven.MaxCode);
        vernietiging.Property(v => v.Afhandelingsreden).HasMaxLength(Stamgegeven.MaxCode);
        vernietiging.Property(v => v.Beleid).HasMaxLength(Bewaarbeleid.MaxOmschrijving);
        vernietiging.Property(v => v.Ronde).HasMaxLength(Bewaarronde.NummerLengte);
        vernietiging.HasIndex(v => v.Datum);

        // A case is destroyed once, whatever is done again after a crash.
        vernietiging.HasIndex(v => v.ZaakId).IsUnique();
    }
}

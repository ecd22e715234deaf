using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

internal sealed class DossierstatusMapping : IEntityTypeConfiguration<Dossierstatus>
{
    public void Configure(EntityTypeBuilder<Dossierstatus> builder) => builder.Ignore(status => status.Sluit);
}

internal sealed class UitvoeringstermijnMapping : IEntityTypeConfiguration<Uitvoeringstermijn>
{
    public void Configure(EntityTypeBuilder<Uitvoeringstermijn> builder)
    {
        builder.Property(termijn => termijn.Formule).HasMaxLength(Uitvoeringstermijn.MaxFormule);
        builder.Property(termijn => termijn.Streefformule).HasMaxLength(Uitvoeringstermijn.MaxFormule);
    }
}

internal sealed class LeefbaarheidsdossiertypeMapping : IEntityTypeConfiguration<Leefbaarheidsdossiertype>
{
    public void Configure(EntityTypeBuilder<Leefbaarheidsdossiertype> builder)
    {
        builder.Property(type => type.Nummerreeks).HasMaxLength(Stamgegeven.MaxCode);
        builder.HasOne(type => type.StandaardUitvoeringstermijn).WithMany().HasForeignKey(type => type.StandaardUitvoeringstermijnId);
        builder.HasOne(type => type.AutomatischSjabloon).WithMany().HasForeignKey(type => type.AutomatischSjabloonId);
        builder.HasMany(type => type.ToegestaneSoorten).WithOne().HasForeignKey(regel => regel.LeefbaarheidsdossiertypeId)
            .IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }
}

internal sealed class DossiertypeSoortMapping : IEntityTypeConfiguration<DossiertypeSoort>
{
    public void Configure(EntityTypeBuilder<DossiertypeSoort> builder)
    {
        builder.HasIndex(regel => new { regel.LeefbaarheidsdossiertypeId, regel.DossiersoortId }).IsUnique();
        builder.HasOne<Dossiersoort>().WithMany().HasForeignKey(regel => regel.DossiersoortId).IsRequired();
    }
}

internal sealed class ProcesstappensjabloonMapping : IEntityTypeConfiguration<Processtappensjabloon>
{
    public void Configure(EntityTypeBuilder<Processtappensjabloon> builder)
    {
        builder.HasOne<Leefbaarheidsdossiertype>().WithMany().HasForeignKey(sjabloon => sjabloon.DossiertypeId);
        builder.HasMany(sjabloon => sjabloon.Stappen).WithOne().HasForeignKey(stap => stap.ProcesstappensjabloonId)
            .IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }
}

internal sealed class ProcesstapMapping : IEntityTypeConfiguration<Processtap>
{
    public void Configure(EntityTypeBuilder<Processtap> builder)
    {
        builder.Property(stap => stap.Omschrijving).HasMaxLength(Actieregel.MaxOmschrijving);
        builder.Property(stap => stap.Datumformule).HasMaxLength(Uitvoeringstermijn.MaxFormule);
        builder.HasIndex(stap => new { stap.ProcesstappensjabloonId, stap.Volgorde });
        builder.HasOne(stap => stap.Actie).WithMany().HasForeignKey(stap => stap.ActieId);
    }
}

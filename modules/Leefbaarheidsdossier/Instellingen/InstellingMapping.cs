using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>What all set-up tables share.</summary>
internal class StamgegevenMapping<T> : IEntityTypeConfiguration<T>
    where T : Stamgegeven
{
    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.Property(regel => regel.Code).HasMaxLength(Stamgegeven.MaxCode);
        builder.Property(regel => regel.Omschrijving).HasMaxLength(Stamgegeven.MaxOmschrijving);
        builder.HasIndex(regel => regel.Code).IsUnique();
    }
}

internal sealed class DossierstatusMapping : StamgegevenMapping<Dossierstatus>
{
    public override void Configure(EntityTypeBuilder<Dossierstatus> builder)
    {
        base.Configure(builder);
        builder.Ignore(status => status.Sluit);
    }
}

internal sealed class DossiersoortMapping : StamgegevenMapping<Dossiersoort>;

internal sealed class AgressiesoortMapping : StamgegevenMapping<Agressiesoort>;

internal sealed class ActieMapping : StamgegevenMapping<Actie>;

internal sealed class DossierredenMapping : StamgegevenMapping<Dossierafhandelingsreden>;

internal sealed class RegelredenMapping : StamgegevenMapping<Actieregelafhandelingsreden>;

internal sealed class UitvoeringstermijnMapping : StamgegevenMapping<Uitvoeringstermijn>
{
    public override void Configure(EntityTypeBuilder<Uitvoeringstermijn> builder)
    {
        base.Configure(builder);
        builder.Property(termijn => termijn.Formule).HasMaxLength(Uitvoeringstermijn.MaxFormule);
        builder.Property(termijn => termijn.Streefformule).HasMaxLength(Uitvoeringstermijn.MaxFormule);
    }
}

internal sealed class LeefbaarheidsdossiertypeMapping : StamgegevenMapping<Leefbaarheidsdossiertype>
{
    public override void Configure(EntityTypeBuilder<Leefbaarheidsdossiertype> builder)
    {
        base.Configure(builder);
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

internal sealed class ProcesstappensjabloonMapping : StamgegevenMapping<Processtappensjabloon>
{
    public override void Configure(EntityTypeBuilder<Processtappensjabloon> builder)
    {
        base.Configure(builder);
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

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>What all link tables share: nothing twice within a dossier, and found from the other side too.</summary>
internal abstract class KenmerkMapping<T>(Expression<Func<T, object?>> uniek, Expression<Func<T, object?>> sleutel) : IEntityTypeConfiguration<T>
    where T : Kenmerk
{
    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.HasIndex(uniek).IsUnique();
        builder.HasIndex(sleutel);
    }
}

internal sealed class DossierEenheidMapping() : KenmerkMapping<DossierEenheid>(
    regel => new { regel.LeefbaarheidsdossierId, regel.EenheidId }, regel => regel.EenheidId);

internal sealed class DossierClusterMapping() : KenmerkMapping<DossierCluster>(
    regel => new { regel.LeefbaarheidsdossierId, regel.ClusterId }, regel => regel.ClusterId);

internal sealed class DossierGebiedMapping() : KenmerkMapping<DossierGebied>(
    regel => new { regel.LeefbaarheidsdossierId, regel.GebiedId }, regel => regel.GebiedId);

internal sealed class DossierCollectiefObjectMapping() : KenmerkMapping<DossierCollectiefObject>(
    regel => new { regel.LeefbaarheidsdossierId, regel.CollectiefObjectId }, regel => regel.CollectiefObjectId);

internal sealed class DossierDossiersoortMapping() : KenmerkMapping<DossierDossiersoort>(
    regel => new { regel.LeefbaarheidsdossierId, regel.DossiersoortId }, regel => regel.DossiersoortId)
{
    public override void Configure(EntityTypeBuilder<DossierDossiersoort> builder)
    {
        base.Configure(builder);
        builder.HasOne(regel => regel.Dossiersoort).WithMany().HasForeignKey(regel => regel.DossiersoortId).IsRequired();
    }
}

internal sealed class DossierAgressiesoortMapping() : KenmerkMapping<DossierAgressiesoort>(
    regel => new { regel.LeefbaarheidsdossierId, regel.AgressiesoortId }, regel => regel.AgressiesoortId)
{
    public override void Configure(EntityTypeBuilder<DossierAgressiesoort> builder)
    {
        base.Configure(builder);
        builder.HasOne(regel => regel.Agressiesoort).WithMany().HasForeignKey(regel => regel.AgressiesoortId).IsRequired();
    }
}

internal sealed class DossierRelatieMapping() : KenmerkMapping<DossierRelatie>(
    regel => new { regel.LeefbaarheidsdossierId, regel.GerelateerdDossierId }, regel => regel.GerelateerdDossierId)
{
    public override void Configure(EntityTypeBuilder<DossierRelatie> builder)
    {
        base.Configure(builder);
        builder.HasOne<Leefbaarheidsdossier>().WithMany().HasForeignKey(regel => regel.GerelateerdDossierId).IsRequired();
    }
}

internal sealed class DossiermelderMapping() : KenmerkMapping<Dossiermelder>(
    regel => new { regel.LeefbaarheidsdossierId, regel.ContactId }, regel => regel.ContactId)
{
    public override void Configure(EntityTypeBuilder<Dossiermelder> builder)
    {
        base.Configure(builder);
        builder.Property(regel => regel.Communicatiewijze).HasMaxLength(Dossiermelder.MaxCommunicatiewijze);
    }
}

internal sealed class DossierveroorzakerMapping() : KenmerkMapping<Dossierveroorzaker>(
    regel => new { regel.LeefbaarheidsdossierId, regel.ContactId }, regel => regel.ContactId);

internal sealed class DossiercontactMapping() : KenmerkMapping<Dossiercontact>(
    regel => new { regel.LeefbaarheidsdossierId, regel.ContactId }, regel => regel.ContactId)
{
    public override void Configure(EntityTypeBuilder<Dossiercontact> builder)
    {
        base.Configure(builder);
        builder.Property(regel => regel.Rol).HasMaxLength(Dossiercontact.MaxRol);
    }
}

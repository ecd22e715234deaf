using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Interacties;

internal sealed class InteractiesjabloonMapping : IEntityTypeConfiguration<Interactiesjabloon>
{
    public void Configure(EntityTypeBuilder<Interactiesjabloon> sjabloon)
    {
        sjabloon.Property(s => s.Code).HasMaxLength(Interactiesjabloon.CodeLengte);
        sjabloon.Property(s => s.Groep).HasMaxLength(Interactiesjabloon.GroepLengte);
        sjabloon.Property(s => s.Omschrijving).HasMaxLength(Interactiesjabloon.OmschrijvingLengte);
        sjabloon.Property(s => s.Richting).HasMaxLength(Referentiewaarde.CodeLengte);
        sjabloon.Property(s => s.Kanaal).HasMaxLength(Referentiewaarde.CodeLengte);
        sjabloon.Property(s => s.Taakomschrijving).HasMaxLength(Taken.Taak.OmschrijvingLengte);
        sjabloon.HasIndex(s => s.Code).IsUnique();
        sjabloon.HasOne(s => s.StandaardTeam).WithMany().HasForeignKey(s => s.StandaardTeamId);
    }
}

using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leefbaarheid.Basisregistraties.Verwerkingen;

internal sealed class RegisteruitgaveMapping : IEntityTypeConfiguration<Registeruitgave>
{
    public void Configure(EntityTypeBuilder<Registeruitgave> uitgave) => uitgave.HasIndex(u => u.DocumentId);
}

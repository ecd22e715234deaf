using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>The tables of this folder.</summary>
internal static class SecurityModel
{
    public static void ConfigureSecurity(this ModelBuilder model)
    {
        model.Entity<Gebruiker>(gebruiker =>
        {
            gebruiker.ToTable("Gebruiker");
            gebruiker.Property(g => g.Gebruikersnaam).HasMaxLength(Gebruiker.CodeLengte);
            gebruiker.Property(g => g.Naam).HasMaxLength(Gebruiker.NaamLengte);
            gebruiker.Property(g => g.Medewerkercode).HasMaxLength(Gebruiker.CodeLengte);
            gebruiker.Property(g => g.Wachtwoordhash).HasMaxLength(Gebruiker.WachtwoordhashLengte);
            gebruiker.Property(g => g.TweedeFactor).HasMaxLength(Gebruiker.TweedeFactorLengte);
            gebruiker.Property(g => g.Functies).HasMaxLength(Functiecodes.Lengte);
            gebruiker.Property(g => g.ExterneIdentiteit).HasMaxLength(Secret.HashLength);
            gebruiker.Property(g => g.Uitnodigingshash).HasMaxLength(Secret.HashLength);
            gebruiker.HasIndex(g => g.Gebruikersnaam).IsUnique();
            gebruiker.HasIndex(g => g.ExterneIdentiteit).IsUnique();
            gebruiker.HasIndex(g => g.Uitnodigingshash).IsUnique();
        });
        model.Entity<Sessie>(sessie =>
        {
            sessie.ToTable("Sessie");
            sessie.HasOne(s => s.Gebruiker).WithMany().HasForeignKey(s => s.GebruikerId);
            sessie.Property(s => s.Apparaat).HasMaxLength(Sessie.ApparaatLengte);
            sessie.HasIndex(s => s.GebruikerId);
            sessie.HasIndex(s => s.VervaltOp);
        });
        model.Entity<Apisleutel>(sleutel =>
        {
            sleutel.ToTable("Apisleutel");
            sleutel.Property(s => s.Naam).HasMaxLength(Apisleutel.NaamLengte);
            sleutel.Property(s => s.Sleutelhash).HasMaxLength(Secret.HashLength);
            sleutel.Property(s => s.Medewerkercode).HasMaxLength(Gebruiker.CodeLengte);
            sleutel.Property(s => s.Functies).HasMaxLength(Functiecodes.Lengte);
            sleutel.HasIndex(s => s.Sleutelhash).IsUnique();
        });
        model.Entity<Beveiligingssleutel>(sleutel =>
        {
            sleutel.ToTable("Beveiligingssleutel");
            sleutel.Property(s => s.Naam).HasMaxLength(Beveiligingssleutel.NaamLengte);
            sleutel.Property(s => s.Inhoud).HasMaxLength(Beveiligingssleutel.InhoudLengte);
        });
    }
}

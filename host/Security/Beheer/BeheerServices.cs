using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Security;

/// <summary>Accounts, keys and functions in the schema, for those who manage them.</summary>
internal static class BeheerServices
{
    public static void AddBeheer(this IServiceCollection services)
    {
        services.AddScoped<Beheergrens>();
        services.AddScoped<Uitnodigingen>();
        services.AddScoped<Gebruikersbeheer>();
        services.AddScoped<Functieboek>();
        GraphTypes.Register(
            services,
            [
                typeof(GebruikerQueries), typeof(GebruikerMutations), typeof(ApisleutelMutations), typeof(GebruikerFields), typeof(SessieFields),
                typeof(ApisleutelFields), typeof(SessiesVanGebruikerLoader),
            ]);
    }
}

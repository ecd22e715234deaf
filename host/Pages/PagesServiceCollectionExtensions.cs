using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Pages.Graph;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Pages;

internal static class PagesServiceCollectionExtensions
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton<PageCatalog>();
        services.AddSingleton(provider => TextCatalog.Load(provider.GetRequiredService<ModuleSet>()));
        services.AddSingleton<RequestLanguage>();
        services.AddSingleton<ErrorLanguage>();
        services.AddSingleton<IPageTexts, RequestTexts>();
        services.AddSingleton<PageDescriptions>();
        services.AddSingleton<PageViews>();
        services.AddScoped<ViewedPages>();
        services.AddScoped<IRoleCenters>(provider => provider.GetRequiredService<ViewedPages>().Catalog);
        services.AddScoped<IRoleCenterFigures, RoleCenterFigures>();
        services.AddScoped<PageVariables>();
        services.AddScoped<IPageVariableSource, DateVariables>();
        GraphTypes.Register(services, [typeof(PageVariableQueries), typeof(Paginavariabele), typeof(PageQueries)]);
    }
}

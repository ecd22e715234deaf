using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Leefbaarheidsdossiers.Migrations
{
    /// <inheritdoc />
    internal sealed partial class OpenDossiersOpDatum : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Leefbaarheidsdossier_UitersteDatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_Gesloten_UitersteDatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                columns: new[] { "Gesloten", "UitersteDatum" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Leefbaarheidsdossier_Gesloten_UitersteDatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_UitersteDatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                column: "UitersteDatum");
        }
    }
}

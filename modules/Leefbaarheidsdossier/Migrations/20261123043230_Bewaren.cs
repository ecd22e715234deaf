using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Leefbaarheidsdossiers.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Bewaren : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Blokkadereden",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                maxLength: 250,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "GeanonimiseerdOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GeblokkeerdDoor",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "GeblokkeerdOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StatusVoorBlokkade",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Dossiercijfer",
                schema: "leefbaarheidsdossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    TypeId = table.Column<Guid>(nullable: false),
                    AfhandelingsredenId = table.Column<Guid>(nullable: true),
                    Pijler = table.Column<string>(maxLength: 40, nullable: true),
                    GebiedId = table.Column<Guid>(nullable: true),
                    TeamId = table.Column<Guid>(nullable: true),
                    Beginmaand = table.Column<DateOnly>(nullable: false),
                    Eindmaand = table.Column<DateOnly>(nullable: false),
                    Geannuleerd = table.Column<bool>(nullable: false),
                    Doorlooptijd = table.Column<int>(nullable: false),
                    OntvangstbevestigingNa = table.Column<int>(nullable: true),
                    TerugkoppelingNa = table.Column<int>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiercijfer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dossiercijfer_Dossierafhandelingsreden_AfhandelingsredenId",
                        column: x => x.AfhandelingsredenId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Dossierafhandelingsreden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dossiercijfer_Leefbaarheidsdossiertype_TypeId",
                        column: x => x.TypeId,
                        principalSchema: "leefbaarheidsdossier",
                        principalTable: "Leefbaarheidsdossiertype",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Leefbaarheidsdossier_Gesloten_AfgehandeldPer",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                columns: new[] { "Gesloten", "AfgehandeldPer" });

            migrationBuilder.CreateIndex(
                name: "IX_Dossiercijfer_AfhandelingsredenId",
                schema: "leefbaarheidsdossier",
                table: "Dossiercijfer",
                column: "AfhandelingsredenId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiercijfer_Beginmaand",
                schema: "leefbaarheidsdossier",
                table: "Dossiercijfer",
                column: "Beginmaand");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiercijfer_TypeId",
                schema: "leefbaarheidsdossier",
                table: "Dossiercijfer",
                column: "TypeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Dossiercijfer",
                schema: "leefbaarheidsdossier");

            migrationBuilder.DropIndex(
                name: "IX_Leefbaarheidsdossier_Gesloten_AfgehandeldPer",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "Blokkadereden",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "GeanonimiseerdOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "GeblokkeerdDoor",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "GeblokkeerdOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "StatusVoorBlokkade",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");
        }
    }
}
